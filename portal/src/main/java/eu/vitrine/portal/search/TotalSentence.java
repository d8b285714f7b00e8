// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.search.Criterion.Between;
import eu.vitrine.catalog.search.Criterion.Overlaps;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.Total;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Says in one sentence how many records match, and what they match. Thread-safe. */
final class TotalSentence {

    private static final int MOST_VALUES = 3;
    private static final int MOST_CLAUSES = 4;

    private final Schema<?> schema;
    private final KindWords words;
    private final FieldLabels labels;
    private final RangeWords ranges;

    TotalSentence(Kind<?> kind, RangeWords ranges) {
        this.schema = kind.schema();
        this.words = kind.words();
        this.labels = kind.labels();
        this.ranges = ranges;
    }

    /** Such as: 1,204 ads match “summer sale” – Country reached: Germany or France. */
    String say(Total total, Query query) {
        if (query.matchesAll()) {
            return words.say("search.total.all", Map.of("count", total.value()));
        }
        String sentence = words.say(
                query.text().isEmpty() ? "search.total.filters" : "search.total.words",
                Map.of("count", total.value(), "exact", total.exact() ? "yes" : "no", "text", query.text()));
        List<String> clauses = clauses(query);
        String joint = "search.total.first";
        for (String clause : clauses.subList(0, Math.min(MOST_CLAUSES, clauses.size()))) {
            sentence = words.say(joint, Map.of("sentence", sentence, "clause", clause));
            joint = "search.total.and";
        }
        int left = clauses.size() - MOST_CLAUSES;
        return left > 0 ? words.say("search.total.more", Map.of("sentence", sentence, "count", left)) : sentence;
    }

    private List<String> clauses(Query query) {
        List<String> clauses = new ArrayList<>();
        for (Field<?> field : schema.fields()) {
            String name = field.name();
            add(clauses, "search.total.with", name, query.anyOf(name));
            query.find(Overlaps.class, name).map(ranges::clause).ifPresent(clauses::add);
            query.find(Between.class, name).map(ranges::clause).ifPresent(clauses::add);
            add(clauses, "search.total.without", name, query.noneOf(name));
        }
        return clauses;
    }

    private void add(List<String> clauses, String key, String field, Collection<String> values) {
        if (!values.isEmpty()) {
            clauses.add(words.say(key, Map.of("field", labels.field(field), "values", alternatives(field, values))));
        }
    }

    private String alternatives(String field, Collection<String> values) {
        List<String> named = values.stream()
                .limit(MOST_VALUES)
                .map(value -> labels.value(field, value))
                .toList();
        String list = named.getFirst();
        for (String next : named.subList(1, named.size())) {
            list = words.say("search.total.or", Map.of("list", list, "next", next));
        }
        int left = values.size() - named.size();
        return left == 0 ? list : words.say("search.total.others", Map.of("list", list, "count", left));
    }
}
