// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import tools.jackson.databind.JsonNode;

/** Counts the facets of one question: all of them in one request, and again those of which that was not certain enough. */
final class FacetCounts {

    private final List<FacetCount> counts;

    private FacetCounts(List<FacetCount> counts) {
        this.counts = counts;
    }

    /** The facets of a search, which goes past the alternatives chosen in them. */
    static <R> FacetCounts of(Translation<R> translation, List<Field.Facetable<R>> facets, int size) {
        Set<String> counted = facets.stream().map(Field::name).collect(Collectors.toSet());
        return new FacetCounts(facets.stream()
                .map(facet -> count(translation, facet, counted, size, null))
                .toList());
    }

    /** The values of one facet that start so. */
    static <R> FacetCounts of(Translation<R> translation, Field.Facetable<R> facet, int size, String prefix) {
        return new FacetCounts(List.of(count(translation, facet, Set.of(facet.name()), size, prefix)));
    }

    private static <R> FacetCount count(
            Translation<R> translation,
            Field.Facetable<R> facet,
            Set<String> counted,
            int size,
            @Nullable String prefix) {
        Query others = translation.alternatives(counted, facet.name());
        Query among = others == null ? Clauses.all() : others;
        String start = prefix == null ? "" : Words.fold(prefix);
        SortedSet<String> chosen = new TreeSet<>(translation.query().anyOf(facet.name()));
        chosen.removeIf(value -> !Words.fold(value).startsWith(start));
        return switch (facet) {
            case Field.Keyword<R> keyword ->
                new KeywordCount(
                        keyword.name(), size, chosen, among, start.isEmpty() ? null : start, KeywordCount.Depth.FEW);
            case Field.Standing<R> standing ->
                new StandingCount(
                        standing.name(),
                        size,
                        chosen,
                        among,
                        status -> translation.standing(standing.name(), status),
                        value -> Words.fold(value).startsWith(start));
        };
    }

    /** What to ask along with the search. */
    Map<String, Aggregation> aggregations() {
        return counts.stream().collect(Collectors.toMap(FacetCount::name, FacetCount::aggregation));
    }

    /**
     * The facets, in the order asked for.
     *
     * @param counted what came back; nothing where nothing was ever committed
     * @param again asks for one of them once more
     */
    List<Facet> facets(JsonNode counted, Function<FacetCount, JsonNode> again) {
        List<Facet> facets = new ArrayList<>();
        for (FacetCount count : counts) {
            JsonNode answer = counted.path(count.name());
            facets.add(answer.isMissingNode() ? count.none() : certain(count, answer, again));
        }
        return facets;
    }

    private static Facet certain(FacetCount count, JsonNode counted, Function<FacetCount, JsonNode> again) {
        return count.read(counted).orElseGet(() -> {
            FacetCount deeper = count.deeper();
            return certain(deeper, again.apply(deeper), again);
        });
    }
}
