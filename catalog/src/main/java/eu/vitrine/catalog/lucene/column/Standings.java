// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene.column;

import eu.vitrine.catalog.Status;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.util.FixedBitSet;

/**
 * How the documents of a segment stand while nothing changes. Each stands in exactly one way. Immutable, as long as nobody changes the bits.
 *
 * @param passed how many changes lie behind
 * @param documents by status
 */
public record Standings(int passed, Map<Status, FixedBitSet> documents) {

    /** The documents that stand so; not to be changed. */
    public FixedBitSet of(Status status) {
        FixedBitSet bits = documents.get(status);
        if (bits == null) {
            throw new IllegalStateException("no documents of " + status);
        }
        return bits;
    }

    /** How many of these documents stand in each way. */
    public Map<Status, Integer> count(Hits hits) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        documents.forEach((status, bits) -> counts.put(status, (int) FixedBitSet.intersectionCount(bits, hits.bits())));
        return counts;
    }

    /** A copy to change. */
    Standings copy(int next) {
        Map<Status, FixedBitSet> copies = new EnumMap<>(Status.class);
        documents.forEach((status, bits) -> copies.put(status, status == Status.REMOVED ? bits : bits.clone()));
        return new Standings(next, copies);
    }

    void move(int document, Status from, Status to) {
        of(from).clear(document);
        of(to).set(document);
    }
}
