// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer.opensearch;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Status;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.Criterion;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.text.TextQuery;
import eu.vitrine.catalog.text.Words;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked, as somebody would write it for a cluster who knows this index: no clause that is not needed. Requests are maps and lists, written as JSON. */
final class RawQueries {

    private static final Map<String, ?> EVERYTHING = Map.of("match_all", Map.of());

    private RawQueries() {}

    /** What matches, with ranks as scores where hits go by them. */
    static Map<String, ?> of(Query query) {
        return of(query, criterion -> true);
    }

    /** The same with some of the criteria. */
    static Map<String, ?> of(Query query, Predicate<Criterion> which) {
        TextQuery words = TextQuery.parse(query.text());
        List<Map<String, ?>> ranked =
                words.required().stream().map(RawQueries::ranked).toList();
        List<Map<String, ?>> filters = new ArrayList<>();
        List<Map<String, ?>> not = new ArrayList<>();
        words.excluded().forEach(clause -> not.add(anywhere(clause)));
        query.criteria().stream()
                .filter(which)
                .forEach(
                        criterion -> (criterion instanceof Criterion.NoneOf ? not : filters).add(condition(criterion)));
        boolean byRank = query.sort() == null;
        if (!byRank) {
            words.required().forEach(clause -> filters.add(anywhere(clause)));
        }
        return all(byRank ? ranked : List.of(), filters, not);
    }

    private static Map<String, ?> all(
            List<Map<String, ?>> must, List<Map<String, ?>> filters, List<Map<String, ?>> not) {
        if (must.isEmpty() && filters.isEmpty() && not.isEmpty()) {
            return EVERYTHING;
        }
        return Map.of("bool", Map.of("must", must, "filter", filters, "must_not", not));
    }

    /** These conditions at once. */
    static Map<String, ?> all(Stream<? extends Criterion> criteria) {
        return all(
                List.of(), criteria.<Map<String, ?>>map(RawQueries::condition).toList(), List.of());
    }

    private static Map<String, ?> ranked(TextQuery.Clause clause) {
        return any(AdSchema.ADS.searchable().stream()
                .<Map<String, ?>>map(field ->
                        Map.of("constant_score", Map.of("filter", in(field.name(), clause), "boost", field.weight()))));
    }

    private static Map<String, ?> anywhere(TextQuery.Clause clause) {
        return any(AdSchema.ADS.searchable().stream().map(field -> in(field.name(), clause)));
    }

    private static Map<String, ?> any(Stream<Map<String, ?>> alternatives) {
        return Map.of("bool", Map.of("should", alternatives.toList()));
    }

    private static Map<String, ?> in(String field, TextQuery.Clause clause) {
        String words = "words." + field;
        return switch (clause) {
            case TextQuery.Word(String folded, var stems) ->
                Map.of(
                        "terms",
                        Map.of(
                                words,
                                Stream.concat(Stream.of(folded), stems.stream()).toList()));
            case TextQuery.Phrase(List<String> folded) ->
                Map.of("match_phrase", Map.of(words, String.join(" ", folded)));
        };
    }

    private static Map<String, ?> condition(Criterion criterion) {
        return switch (criterion) {
            case Criterion.AnyOf(String field, var values) -> holding(field, values);
            case Criterion.NoneOf(String field, var values) -> holding(field, values);
            case Criterion.Overlaps(String field, var from, var to) ->
                overlapping(field, from == null ? null : millis(from), to == null ? null : millis(to.plusDays(1)) - 1);
            case Criterion.Between(String field, var min, var max) -> overlapping(field, min, max);
        };
    }

    private static Map<String, ?> holding(String field, Collection<String> values) {
        if (AdSchema.ADS.field(field).orElseThrow() instanceof Field.Standing) {
            throw new IllegalArgumentException("nothing in the mix chooses a " + field);
        }
        return Map.of("terms", Map.of("values." + field, keys(values)));
    }

    /** Values as they are indexed: followed by their folded form, by which somebody types them. */
    static List<String> keys(Collection<String> values) {
        return values.stream()
                .map(value -> value + "\u0000" + Words.fold(value))
                .toList();
    }

    private static Map<String, ?> overlapping(String field, @Nullable Long first, @Nullable Long last) {
        return Map.of(
                "range",
                Map.of(
                        "ranges." + field,
                        Map.of(
                                "gte",
                                first == null ? Long.MIN_VALUE : first,
                                "lte",
                                last == null ? Long.MAX_VALUE : last)));
    }

    private static long millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    /** The ads that stand so at a moment; every ad that stands no other way has ended. */
    static Map<String, ?> standing(Status status, long now) {
        Map<String, ?> removed = Map.of("term", Map.of("removed.status", ""));
        Map<String, ?> running = overlapping("status", now, now);
        return switch (status) {
            case REMOVED -> removed;
            case ACTIVE -> all(List.of(), List.of(running), List.of(removed));
            case SCHEDULED -> all(List.of(), List.of(overlapping("status", now + 1, null)), List.of(removed, running));
            case ENDED -> all(List.of(), List.of(), List.of(removed, overlapping("status", now, null)));
        };
    }
}
