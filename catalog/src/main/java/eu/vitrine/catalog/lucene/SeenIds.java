// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;

/**
 * Knows of most ids that they were never written to an index that began empty, so that nobody has to look: a Bloom filter of 16 MB. Of ten million
 * ids two in a hundred are looked for in vain. Not thread-safe.
 */
final class SeenIds {

    private static final int BITS = 1 << 27;

    private final FixedBitSet bits = new FixedBitSet(BITS);

    void add(String id) {
        long[] hash = hash(id);
        bits.set(place(hash[0]));
        bits.set(place(hash[1]));
    }

    /** Whether the id may have been written; false only if it was not. */
    boolean mayHold(String id) {
        long[] hash = hash(id);
        return bits.get(place(hash[0])) && bits.get(place(hash[1]));
    }

    private static long[] hash(String id) {
        return StringHelper.murmurhash3_x64_128(new BytesRef(id));
    }

    private static int place(long hash) {
        return (int) hash & BITS - 1;
    }
}
