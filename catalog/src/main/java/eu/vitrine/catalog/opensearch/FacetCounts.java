// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import tools.jackson.databind.JsonNode;

/**
 * Counts the facets of one question: all of them in one request, and again those of which that was not certain enough. Facets that are counted among
 * the same records share one filter, and have none if these are all that match: a filter of its own would cost each facet about as much as counting.
 */
final class FacetCounts {

    private final List<Counted> counts;

    private FacetCounts(List<Counted> counts) {
        this.counts = counts;
    }

    private record Counted(FacetCount count, @Nullable Among among) {

        /** Where its counts stand in an answer. */
        JsonNode place(JsonNode counted) {
            return among == null ? counted : counted.path(among.name());
        }
    }

    /** The facets of a search, which goes past the alternatives chosen in them. */
    static <R> FacetCounts of(Translation<R> translation, List<Field.Facetable<R>> facets, int size, Depths depths) {
        Set<String> counted = facets.stream().map(Field::name).collect(Collectors.toSet());
        return new FacetCounts(facets.stream()
                .map(facet -> new Counted(
                        count(translation, facet, size, null, depths), Among.of(translation, counted, facet.name())))
                .toList());
    }

    /** The values of one facet that start so. */
    static <R> FacetCounts of(Translation<R> translation, Field.Facetable<R> facet, int size, String prefix) {
        return new FacetCounts(List.of(new Counted(count(translation, facet, size, prefix, new Depths()), null)));
    }

    private static <R> FacetCount count(
            Translation<R> translation, Field.Facetable<R> facet, int size, @Nullable String prefix, Depths depths) {
        String start = prefix == null ? "" : Words.fold(prefix);
        SortedSet<String> chosen = new TreeSet<>(translation.query().anyOf(facet.name()));
        chosen.removeIf(value -> !Words.fold(value).startsWith(start));
        return switch (facet) {
            case Field.Keyword<R> keyword ->
                new KeywordCount(
                        keyword.name(),
                        size,
                        chosen,
                        start.isEmpty() ? null : start,
                        depths.first(keyword.name()),
                        depths);
            case Field.Standing<R> standing ->
                new StandingCount(
                        standing.name(),
                        size,
                        chosen,
                        status -> translation.standing(standing.name(), status),
                        value -> Words.fold(value).startsWith(start));
        };
    }

    /** What to ask along with the search. */
    Map<String, Aggregation> aggregations() {
        Map<String, Aggregation> all = new HashMap<>();
        Map<Among, Map<String, Aggregation>> filtered = new HashMap<>();
        for (Counted counted : counts) {
            Among among = counted.among();
            (among == null ? all : filtered.computeIfAbsent(among, first -> new HashMap<>()))
                    .putAll(counted.count().aggregations());
        }
        filtered.forEach((among, parts) -> all.put(among.name(), among.aggregation(parts)));
        return all;
    }

    /** What to say besides: a cluster looks at all that it answers for what to leave out, so this is only said if there is something. */
    Map<String, String> parameters() {
        boolean numbered = counts.stream().anyMatch(counted -> counted.count().numbered());
        return numbered ? Map.of("filter_path", KeywordCount.LEFT_OUT) : Map.of();
    }

    /**
     * The facets, in the order asked for.
     *
     * @param answer what came back; nothing where nothing was ever committed
     * @param again asks for the counts of one of them once more
     */
    List<Facet> facets(JsonNode answer, Function<FacetCounts, JsonNode> again) {
        return counts.stream().map(counted -> facet(counted, answer, again)).toList();
    }

    private static Facet facet(Counted counted, JsonNode answer, Function<FacetCounts, JsonNode> again) {
        FacetCount count = counted.count();
        JsonNode place = counted.place(answer);
        if (place.path(count.name()).isMissingNode()) {
            return count.none();
        }
        return count.read(place).orElseGet(() -> {
            Counted deeper = new Counted(count.deeper(), counted.among());
            return facet(deeper, again.apply(new FacetCounts(List.of(deeper))), again);
        });
    }
}
