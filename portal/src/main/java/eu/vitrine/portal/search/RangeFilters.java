// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.search.Criterion.Between;
import eu.vitrine.catalog.search.Criterion.Overlaps;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.portal.search.RangeFilter.End;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The filters with two ends, one for each field of days or numbers in the table. Thread-safe. */
final class RangeFilters {

    private final Schema<?> schema;
    private final KindWords words;
    private final FieldLabels labels;

    RangeFilters(Kind<?> kind) {
        this.schema = kind.schema();
        this.words = kind.words();
        this.labels = kind.labels();
    }

    List<RangeFilter> of(Query query) {
        return schema.fields().stream()
                .flatMap(field -> switch (field) {
                    case Field.Periods<?> periods -> Stream.of(days(periods.name(), query));
                    case Field.Number<?> number -> Stream.of(numbers(number.name(), query));
                    case Field.Text<?> text -> Stream.<RangeFilter>of();
                    case Field.Facetable<?> facet -> Stream.<RangeFilter>of();
                })
                .toList();
    }

    private RangeFilter days(String field, Query query) {
        Optional<Overlaps> days = query.find(Overlaps.class, field);
        return filter(
                field,
                RangeFilter.Kind.DAYS,
                end(field + "From", "search.range.days.from", days.map(Overlaps::from)),
                end(field + "To", "search.range.days.to", days.map(Overlaps::to)));
    }

    private RangeFilter numbers(String field, Query query) {
        Optional<Between> numbers = query.find(Between.class, field);
        return filter(
                field,
                RangeFilter.Kind.NUMBERS,
                end(field + "Min", "search.range.numbers.from", numbers.map(Between::min)),
                end(field + "Max", "search.range.numbers.to", numbers.map(Between::max)));
    }

    private RangeFilter filter(String field, RangeFilter.Kind kind, End from, End to) {
        return new RangeFilter(
                field,
                kind,
                labels.field(field),
                words.say("search.range." + field + ".help"),
                kind == RangeFilter.Kind.DAYS
                        || !from.value().isEmpty()
                        || !to.value().isEmpty(),
                from,
                to,
                words.say("search.range.apply"));
    }

    private End end(String parameter, String key, Optional<?> value) {
        return new End(parameter, words.say(key), value.map(Object::toString).orElse(""));
    }
}
