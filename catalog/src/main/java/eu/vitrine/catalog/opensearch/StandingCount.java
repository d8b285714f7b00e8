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
 * @param standing the query of each status
 * @param wanted which values to list and to count as distinct
 */
record StandingCount(
        String name, int size, SortedSet<String> chosen, Function<Status, Query> standing, Predicate<String> wanted)
        implements FacetCount {

    @Override
    public Map<String, Aggregation> aggregations() {
        Map<String, Query> queries = Arrays.stream(Status.values()).collect(Collectors.toMap(Status::name, standing));
        return Map.of(
                name, Aggregation.of(count -> count.filters(by -> by.filters(filters -> filters.keyed(queries)))));
    }

    @Override
    public boolean numbered() {
        return false;
    }

    @Override
    public Optional<Facet> read(JsonNode counted) {
        JsonNode buckets = counted.path(name).path("buckets");
        FacetValues values = new FacetValues(size);
        for (Status status : Status.values()) {
            if (wanted.test(status.name())) {
                long count = buckets.path(status.name()).path("doc_count").asLong();
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
