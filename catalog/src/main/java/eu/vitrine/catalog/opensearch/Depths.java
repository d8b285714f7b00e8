// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers which fields have many values, so that the first round of the next question goes as deep as was needed before. Thread-safe. */
final class Depths {

    /** Numbers of more fields in one request could be more than a cluster counts at once (65,535). */
    private static final int MOST_NUMBERED = 5;

    private final Map<String, Depth> needed = new ConcurrentHashMap<>();
    private final Set<String> numbered = ConcurrentHashMap.newKeySet();

    /** Where to begin with a field. */
    Depth first(String field) {
        return needed.getOrDefault(field, Depth.FEW);
    }

    /** A field needed so much. */
    synchronized void need(String field, Depth depth) {
        if (depth.compareTo(first(field)) <= 0) {
            return;
        }
        if (numbered.contains(field) || numbered.size() < MOST_NUMBERED) {
            numbered.add(field);
            needed.put(field, depth.compareTo(Depth.DISTINCT) < 0 ? depth : Depth.DISTINCT);
        }
    }
}
