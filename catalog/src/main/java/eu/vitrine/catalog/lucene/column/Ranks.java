// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene.column;

import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** How well each document of a segment matches: the sum of the weights of all sets that hold it. For one question and one thread. */
public final class Ranks {

    private final boolean wanted;
    private char @Nullable [] ranks;

    /** @param wanted whether anybody will ask; if not, every document matches as well as any other */
    public Ranks(boolean wanted) {
        this.wanted = wanted;
    }

    /** These documents match better, by this much. */
    public void add(FixedBitSet documents, int weight) {
        if (!wanted) {
            return;
        }
        char[] all = ranks == null ? new char[documents.length()] : ranks;
        ranks = all;
        long[] words = documents.getBits();
        for (int i = 0; i < words.length; i++) {
            for (long word = words[i]; word != 0; word &= word - 1) {
                all[(i << 6) + Long.numberOfTrailingZeros(word)] += (char) weight;
            }
        }
    }

    /** Whether some documents match better than others. */
    boolean differ() {
        return ranks != null;
    }

    /** The rank of one document. */
    public int of(int document) {
        return ranks == null ? 0 : ranks[document];
    }
}
