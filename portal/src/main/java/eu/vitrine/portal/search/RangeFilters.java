// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.search.Criterion.Between;
import eu.vitrine.catalog.search.Criterion.Overlaps;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.portal.search.Choices.Choice;
import eu.vitrine.portal.search.RangeFilter.End;
import eu.vitrine.portal.shell.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The filters with two ends, one for each field of days or numbers in the table. Thread-safe. */
final class RangeFilters<R> {

    /** How many days before today a preset begins. */
    private static final Map<String, Integer> PRESETS = presets();

    private final Schema<?> schema;
    private final KindWords words;
    private final FieldLabels labels;
    private final Addresses<R> addresses;
    private final Histograms<R> histograms;

    RangeFilters(Kind<R> kind, Days days) {
        this.histograms = new Histograms<>(kind, days);
        this.schema = kind.schema();
        this.words = kind.words();
        this.labels = kind.labels();
        this.addresses = kind.addresses();
    }

    /** @param now the moment from which presets count */
    List<RangeFilter> of(SearchRequest request, Instant now) {
        Query query = request.query();
        return schema.fields().stream()
                .flatMap(field -> switch (field) {
                    case Field.Periods<?> periods -> Stream.of(days(periods.name(), request, now));
                    case Field.Number<?> number -> Stream.of(numbers(number.name(), query));
                    case Field.Text<?> text -> Stream.<RangeFilter>of();
                    case Field.Facetable<?> facet -> Stream.<RangeFilter>of();
                })
                .toList();
    }

    private RangeFilter days(String field, SearchRequest request, Instant now) {
        Optional<Overlaps> days = request.query().find(Overlaps.class, field);
        return filter(
                field,
                RangeFilter.Kind.DAYS,
                end(field + "From", "search.range.days.from", days.map(Overlaps::from)),
                end(field + "To", "search.range.days.to", days.map(Overlaps::to)),
                presets(field, request, LocalDate.ofInstant(now, ZoneOffset.UTC)),
                histograms.of(request, field));
    }

    private RangeFilter numbers(String field, Query query) {
        Optional<Between> numbers = query.find(Between.class, field);
        return filter(
                field,
                RangeFilter.Kind.NUMBERS,
                end(field + "Min", "search.range.numbers.from", numbers.map(Between::min)),
                end(field + "Max", "search.range.numbers.to", numbers.map(Between::max)),
                null,
                null);
    }

    private RangeFilter filter(
            String field,
            RangeFilter.Kind kind,
            End from,
            End to,
            @Nullable Choices presets,
            @Nullable Histogram overTime) {
        return new RangeFilter(
                field,
                addresses.path(),
                kind,
                labels.field(field),
                words.say("search.range." + field + ".help"),
                kind == RangeFilter.Kind.DAYS
                        || !from.value().isEmpty()
                        || !to.value().isEmpty(),
                from,
                to,
                words.say("search.range.apply"),
                presets,
                overTime);
    }

    private End end(String parameter, String key, Optional<?> value) {
        return new End(parameter, words.say(key), value.map(Object::toString).orElse(""));
    }

    private Choices presets(String field, SearchRequest request, LocalDate today) {
        Query anyTime = request.query().without(Overlaps.class, field);
        List<Choice> choices = new ArrayList<>();
        choices.add(preset("any", field, request, anyTime));
        PRESETS.forEach((name, days) -> choices.add(
                preset(name, field, request, anyTime.with(new Overlaps(field, today.minusDays(days), today)))));
        choices.add(preset("year", field, request, anyTime.with(new Overlaps(field, today.withDayOfYear(1), today))));
        return new Choices(words.say("search.range.days.presets"), choices);
    }

    private Choice preset(String name, String field, SearchRequest request, Query query) {
        return new Choice(
                words.say("search.range.days.preset." + name),
                addresses.search(request.withQuery(query)),
                query.find(Overlaps.class, field).equals(request.query().find(Overlaps.class, field)));
    }

    private static Map<String, Integer> presets() {
        Map<String, Integer> presets = new LinkedHashMap<>();
        presets.put("week", 6);
        presets.put("month", 29);
        return presets;
    }
}
