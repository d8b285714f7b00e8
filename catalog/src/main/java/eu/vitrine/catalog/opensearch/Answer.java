// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The answer to a search. It is read as it comes: the typed client cannot read how far counts may be wrong.
 *
 * @param shards how many were asked
 * @param total how many match, if that was asked for
 * @param counts what was counted, by name; empty if nothing was
 * @param suggested words, by the name of who was asked for them; empty if nobody was
 */
record Answer(long shards, long total, List<Found> hits, JsonNode counts, JsonNode suggested) {

    static Answer of(JsonNode json) {
        List<Found> hits = new ArrayList<>();
        json.path("hits").path("hits").forEach(hit -> hits.add(Found.of(hit)));
        return new Answer(
                json.path("_shards").path("total").asLong(0),
                json.path("hits").path("total").path("value").asLong(0),
                hits,
                json.path("aggregations"),
                json.path("suggest"));
    }
}
