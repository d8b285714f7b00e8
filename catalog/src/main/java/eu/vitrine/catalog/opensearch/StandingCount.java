// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.Status;
import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.FacetValues;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import tools.jackson.databind.JsonNode;

/**
 * Counts where records stand at the moment of asking: each status is a query.
 *
 * @param among the records to count
 * @param standing the query of each status
 * @param wanted which values to list and to count as distinct
 */
record StandingCount(
        String name,
        int size,
        SortedSet<String> chosen,
        Query among,
        Function<Status, Query> standing,
        Predicate<String> wanted)
        implements FacetCount {

    @Override
    public Aggregation aggregation() {
        Map<String, Aggregation> counts = Arrays.stream(Status.values())
                .collect(Collectors.toMap(
                        Status::name, status -> Aggregation.of(count -> count.filter(standing.apply(status)))));
        return Aggregation.of(count -> count.filter(among).aggregations(counts));
    }

    @Override
    public Optional<Facet> read(JsonNode counted) {
        FacetValues values = new FacetValues(size);
        for (Status status : Status.values()) {
            if (wanted.test(status.name())) {
                long count = counted.path(status.name()).path("doc_count").asLong();
                values.offer(new Facet.Value(status.name(), count, chosen.contains(status.name())));
            }
        }
        return Optional.of(values.facet(name));
    }

    @Override
    public FacetCount deeper() {
        throw new IllegalStateException("a status is counted in one round");
    }
}
