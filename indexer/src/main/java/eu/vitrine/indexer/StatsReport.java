// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a catalogue holds, for people and for programs.
 *
 * @param kinds every kind of record, ads first
 */
record StatsReport(List<KindStats> kinds) {

    /** The number of records of each kind, the last change of any, and the counts of all. */
    String json() {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        kinds.forEach(kind -> json.put(kind.kind(), kind.holdings().records()));
        json.put(
                "updatedAt",
                kinds.stream()
                        .map(kind -> kind.holdings().updatedAt())
                        .filter(Objects::nonNull)
                        .max(Comparator.<Instant>naturalOrder())
                        .map(Instant::toString)
                        .orElse(null));
        ArrayNode facets = json.putArray("facets");
        kinds.forEach(kind -> kind.describe(facets));
        return json.toString();
    }

    /** A part for each kind that was ever there, and always for ads. */
    String text() {
        return kinds.stream()
                .filter(kind -> kind.equals(kinds.getFirst()) || kind.holdings().updatedAt() != null)
                .map(KindStats::text)
                .collect(Collectors.joining("\n"));
    }
}
