// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.search.Criterion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import tools.jackson.databind.JsonNode;

/**
 * Counts over time, in one request for all stretches: each is the query that a person would ask for its days. The cluster could count by the calendar
 * itself only moments, and a record would then be counted where it began alone. Who asks the same again is answered from what shards remember.
 */
final class StretchCounts {

    private static final String NAME = "overTime";

    private StretchCounts() {}

    /** @param count counts among the records that match */
    static long[] of(List<Criterion.Overlaps> stretches, Function<Map<String, Aggregation>, JsonNode> count) {
        Map<String, Query> queries = new HashMap<>();
        for (int i = 0; i < stretches.size(); i++) {
            queries.put(String.valueOf(i), Translation.overlapping(stretches.get(i)));
        }
        Aggregation filters = Aggregation.of(by -> by.filters(each -> each.filters(keyed -> keyed.keyed(queries))));
        JsonNode buckets = count.apply(Map.of(NAME, filters)).path(NAME).path("buckets");
        long[] counts = new long[stretches.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = buckets.path(String.valueOf(i)).path("doc_count").asLong();
        }
        return counts;
    }
}
