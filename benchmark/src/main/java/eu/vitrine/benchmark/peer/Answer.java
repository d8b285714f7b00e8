// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer;

import java.util.List;
import java.util.Map;

/**
 * What a peer says to a question, in the one form in which answers are compared. A part that a peer does not give at all is left out and not compared: then it
 * does not take part in what is measured of that part either.
 *
 * @param total how many match, exact; of an export how many were handed over, of reading how many there were
 * @param ids the hits of the page in their order; of reading the ids in the order asked for; else empty
 * @param facets field → value → count: the ten most frequent values, and those that were chosen; a field without any value among what matches has an empty
 *     map
 * @param distinct field → how many different values the matches hold, exact; a field with more than 10,000 is left out
 */
public record Answer(long total, List<String> ids, Map<String, Map<String, Long>> facets, Map<String, Long> distinct) {
    /** Copies what it is given. */
    public Answer {
        ids = List.copyOf(ids);
        facets = Map.copyOf(facets);
        distinct = Map.copyOf(distinct);
    }

    /** Without the numbers of different values. */
    public Answer(long total, List<String> ids, Map<String, Map<String, Long>> facets) {
        this(total, ids, facets, Map.of());
    }

    /** A number, and nothing else. */
    public static Answer of(long total) {
        return new Answer(total, List.of(), Map.of());
    }
}
