// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.search.Criterion.Between;
import eu.vitrine.catalog.search.Criterion.Overlaps;
import eu.vitrine.catalog.search.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Everything that narrows a query, one by one, in words. Thread-safe. */
final class Narrowings {

    private final Schema<?> schema;
    private final KindWords words;
    private final FieldLabels labels;
    private final RangeWords ranges;

    Narrowings(Kind<?> kind, RangeWords ranges) {
        this.schema = kind.schema();
        this.words = kind.words();
        this.labels = kind.labels();
        this.ranges = ranges;
    }

    /**
     * One thing that narrows a query.
     *
     * @param text what it is
     * @param without the query without it
     */
    record Narrowing(String text, Query without) {}

    /** The words first, then field by field in the order of the table. */
    List<Narrowing> of(Query query) {
        List<Narrowing> all = new ArrayList<>();
        if (!query.text().isEmpty()) {
            String text = words.say("search.applied.words", Map.of("text", query.text()));
            all.add(new Narrowing(text, query.withText("").withSort(null)));
        }
        schema.fields().forEach(field -> add(field, query, all));
        return all;
    }

    private void add(Field<?> field, Query query, List<Narrowing> all) {
        String name = field.name();
        for (String value : query.anyOf(name)) {
            all.add(new Narrowing(say("search.applied.with", name, value), query.withoutIncluded(name, value)));
        }
        for (String value : query.noneOf(name)) {
            all.add(new Narrowing(say("search.applied.without", name, value), query.withoutExcluded(name, value)));
        }
        query.find(Overlaps.class, name)
                .ifPresent(days -> all.add(new Narrowing(ranges.applied(days), query.without(Overlaps.class, name))));
        query.find(Between.class, name)
                .ifPresent(
                        numbers -> all.add(new Narrowing(ranges.applied(numbers), query.without(Between.class, name))));
    }

    private String say(String key, String field, String value) {
        return words.say(key, Map.of("field", labels.field(field), "value", labels.value(field, value)));
    }
}
