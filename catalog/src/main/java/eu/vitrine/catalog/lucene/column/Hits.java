// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene.column;

import org.apache.lucene.util.FixedBitSet;

/**
 * Documents of one segment that are to be counted. Immutable, as long as nobody changes the bits.
 *
 * @param size how many they are
 */
public record Hits(FixedBitSet bits, int size) {

    /** So many documents are taken together: their numbers stay in the first cache while one field after the other is counted. */
    static final int BLOCK = 8_192;

    /** These documents, counted. */
    public static Hits of(FixedBitSet bits) {
        return new Hits(bits, bits.cardinality());
    }

    /** Puts the documents from this one on, up to a block further, into the array; gives how many. */
    int block(int from, int[] documents) {
        return bits.intoArray(from, Math.min(from + BLOCK, bits.length()), 0, documents);
    }
}
