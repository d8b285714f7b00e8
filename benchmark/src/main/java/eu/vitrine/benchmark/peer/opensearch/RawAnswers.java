// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer.opensearch;

import eu.vitrine.benchmark.peer.Answer;
import eu.vitrine.catalog.search.Facet;
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
        Map<String, Long> distinct = new HashMap<>();
        facets(answer.path("aggregations"), facets, distinct);
        chosen.forEach((field, values) -> values.forEach(
                value -> facets.getOrDefault(field, new HashMap<>()).putIfAbsent(value, 0L)));
        return new Answer(answer.path("hits").path("total").path("value").asLong(), ids(answer), facets, distinct);
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

    private static void facets(
            JsonNode aggregations, Map<String, Map<String, Long>> facets, Map<String, Long> distinct) {
        for (Map.Entry<String, JsonNode> counted : aggregations.properties()) {
            String name = counted.getKey();
            JsonNode buckets = counted.getValue().path("buckets");
            if (name.startsWith(RawRequests.NUMBER)) {
                String field = name.substring(RawRequests.NUMBER.length());
                number(field, counted.getValue().path("count").asInt(), distinct);
            } else if (!buckets.isMissingNode()) {
                facet(name, buckets, facets, distinct);
            } else if (!name.startsWith(RawRequests.ALL)) {
                facets(counted.getValue(), facets, distinct);
            }
        }
    }

    /** A list that is longer than anybody sees was asked for to be numbered. */
    private static void facet(
            String name, JsonNode buckets, Map<String, Map<String, Long>> facets, Map<String, Long> distinct) {
        boolean chosen = name.startsWith(RawRequests.CHOSEN);
        String field = chosen ? name.substring(RawRequests.CHOSEN.length()) : name;
        if (!chosen && buckets.size() > RawRequests.VALUES) {
            number(field, buckets.size(), distinct);
        }
        counts(
                buckets,
                chosen ? buckets.size() : RawRequests.VALUES,
                facets.computeIfAbsent(field, first -> new LinkedHashMap<>()));
    }

    private static void number(String field, int values, Map<String, Long> distinct) {
        if (values <= Facet.MOST_DISTINCT) {
            distinct.put(field, (long) values);
        }
    }

    private static void counts(JsonNode buckets, int most, Map<String, Long> counts) {
        if (buckets.isObject()) {
            buckets.properties().stream()
                    .filter(named -> named.getValue().path("doc_count").asLong() > 0)
                    .forEach(named -> counts.put(
                            named.getKey(), named.getValue().path("doc_count").asLong()));
            return;
        }
        buckets.valueStream().limit(most).forEach(bucket -> {
            String key = bucket.path("key").asString();
            counts.put(
                    key.substring(0, key.lastIndexOf('\u0000')),
                    bucket.path("doc_count").asLong());
        });
    }
}
