// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer.opensearch;

import eu.vitrine.benchmark.peer.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads what a cluster answers. */
final class RawAnswers {

    private RawAnswers() {}

    /** @param chosen the values chosen in each field, which are listed whatever their count */
    static Answer page(JsonNode answer, Map<String, Set<String>> chosen) {
        Map<String, Map<String, Long>> facets = new HashMap<>();
        facets(answer.path("aggregations"), facets);
        chosen.forEach((field, values) -> values.forEach(
                value -> facets.getOrDefault(field, new HashMap<>()).putIfAbsent(value, 0L)));
        return new Answer(answer.path("hits").path("total").path("value").asLong(), ids(answer), facets);
    }

    /** The ids of the hits: the last of the keys by which they are sorted. */
    static List<String> ids(JsonNode answer) {
        List<String> ids = new ArrayList<>();
        for (JsonNode hit : answer.path("hits").path("hits")) {
            JsonNode keys = hit.path("sort");
            ids.add(keys.path(keys.size() - 1).asString());
        }
        return ids;
    }

    private static void facets(JsonNode aggregations, Map<String, Map<String, Long>> facets) {
        for (Map.Entry<String, JsonNode> counted : aggregations.properties()) {
            JsonNode buckets = counted.getValue().path("buckets");
            if (buckets.isMissingNode()) {
                facets(counted.getValue(), facets);
            } else {
                String name = counted.getKey();
                String field = name.startsWith(RawRequests.CHOSEN) ? name.substring(RawRequests.CHOSEN.length()) : name;
                counts(buckets, facets.computeIfAbsent(field, first -> new LinkedHashMap<>()));
            }
        }
    }

    private static void counts(JsonNode buckets, Map<String, Long> counts) {
        if (buckets.isObject()) {
            buckets.properties().stream()
                    .filter(named -> named.getValue().path("doc_count").asLong() > 0)
                    .forEach(named -> counts.put(
                            named.getKey(), named.getValue().path("doc_count").asLong()));
            return;
        }
        for (JsonNode bucket : buckets) {
            String key = bucket.path("key").asString();
            counts.put(
                    key.substring(0, key.lastIndexOf('\u0000')),
                    bucket.path("doc_count").asLong());
        }
    }
}
