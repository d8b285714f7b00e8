// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.Criterion.Between;
import eu.vitrine.catalog.search.Criterion.Overlaps;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.portal.ads.RangeFilter.End;
import eu.vitrine.portal.ads.RangeFilter.Kind;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The filters with two ends, one for each field of days or numbers in the table. Thread-safe. */
@Component
class RangeFilters {

    private final Words words;
    private final FieldLabels labels;

    RangeFilters(Words words, FieldLabels labels) {
        this.words = words;
        this.labels = labels;
    }

    List<RangeFilter> of(Query query) {
        return AdSchema.ADS.fields().stream()
                .flatMap(field -> switch (field) {
                    case Field.Periods<?> periods -> Stream.of(days(periods.name(), query));
                    case Field.Number<?> number -> Stream.of(numbers(number.name(), query));
                    case Field.Text<?> text -> Stream.<RangeFilter>of();
                    case Field.Facetable<?> facet -> Stream.<RangeFilter>of();
                })
                .toList();
    }

    private RangeFilter days(String field, Query query) {
        Overlaps days = query.find(Overlaps.class, field).orElse(new Overlaps(field, null, null));
        return filter(
                field,
                Kind.DAYS,
                end(field + "From", "search.range.days.from", days.from()),
                end(field + "To", "search.range.days.to", days.to()));
    }

    private RangeFilter numbers(String field, Query query) {
        Between numbers = query.find(Between.class, field).orElse(new Between(field, null, null));
        return filter(
                field,
                Kind.NUMBERS,
                end(field + "Min", "search.range.numbers.from", numbers.min()),
                end(field + "Max", "search.range.numbers.to", numbers.max()));
    }

    private RangeFilter filter(String field, Kind kind, End from, End to) {
        return new RangeFilter(
                field,
                kind,
                labels.field(field),
                words.say("search.range." + field + ".help"),
                kind == Kind.DAYS || !from.value().isEmpty() || !to.value().isEmpty(),
                from,
                to,
                words.say("search.range.apply"));
    }

    private End end(String parameter, String key, @Nullable Object value) {
        return new End(parameter, words.say(key), value == null ? "" : value.toString());
    }
}
