// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene.column;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.FixedBitSet;

/** The documents of a segment that hold one value. */
sealed interface ValueSet {

    /** Reads the documents, which are so many. */
    static ValueSet of(PostingsEnum postings, int frequency, int documents) throws IOException {
        if (isRare(frequency, documents)) {
            int[] list = new int[frequency];
            for (int i = 0; i < frequency; i++) {
                list[i] = postings.nextDoc();
            }
            return new Rare(list);
        }
        FixedBitSet bits = new FixedBitSet(documents);
        bits.or(postings);
        return new Frequent(bits);
    }

    /** To look whether a document is a hit takes as long as to count in so many words, which the processor takes several at a time. Measured. */
    int WORDS_PER_DOCUMENT = 4;

    /** Whether looking at each document is faster than looking at all words of a set of bits. */
    private static boolean isRare(int frequency, int documents) {
        return (long) frequency * WORDS_PER_DOCUMENT < FixedBitSet.bits2words(documents);
    }

    /** How long it takes to count within a set of hits: as long as in so many words. */
    static long words(int frequency, int documents) {
        return Math.min((long) frequency * WORDS_PER_DOCUMENT, FixedBitSet.bits2words(documents));
    }

    static long ramBytes(int frequency, int documents) {
        return isRare(frequency, documents) ? 4L * frequency : documents / 8;
    }

    int countIn(FixedBitSet hits);

    void addTo(FixedBitSet bits);

    /** As bits. */
    record Frequent(FixedBitSet bits) implements ValueSet {
        @Override
        public int countIn(FixedBitSet hits) {
            return (int) FixedBitSet.intersectionCount(bits, hits);
        }

        @Override
        public void addTo(FixedBitSet other) {
            other.or(bits);
        }
    }

    /** As a list. */
    record Rare(int[] documents) implements ValueSet {
        @Override
        public int countIn(FixedBitSet hits) {
            int count = 0;
            for (int document : documents) {
                count += hits.get(document) ? 1 : 0;
            }
            return count;
        }

        @Override
        public void addTo(FixedBitSet bits) {
            for (int document : documents) {
                bits.set(document);
            }
        }
    }
}
