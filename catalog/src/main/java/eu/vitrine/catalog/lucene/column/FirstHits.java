// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene.column;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Finds the hits of a segment that come first: by rank, then by key. */
final class FirstHits {

    private final LeafReader reader;
    private final SortKey key;
    private final int most;
    private final @Nullable After after;

    FirstHits(LeafReader reader, SortKey key, int most, @Nullable After after) {
        this.reader = reader;
        this.key = key;
        this.most = most;
        this.after = after;
    }

    /** Goes through all documents in their order; empty if that takes longer than to look at all hits. */
    Optional<int[]> walk(DocumentOrder order, Hits hits) throws IOException {
        int[] documents = order.documents();
        FixedBitSet bits = hits.bits();
        int[] first = new int[Math.min(most, hits.size())];
        int found = 0;
        int place = after == null ? 0 : order.placeAfter(reader, after.key(), after.idOrdinal(reader, key));
        int limit = (int) Math.min(documents.length, (long) place + hits.size());
        for (; place < limit && found < first.length; place++) {
            if (bits.get(documents[place])) {
                first[found++] = documents[place];
            }
        }
        boolean enough = found == first.length || place == documents.length;
        return enough ? Optional.of(Arrays.copyOf(first, found)) : Optional.empty();
    }

    /** Looks at all hits. */
    int[] select(Hits hits, Ranks ranks, Deadline deadline) throws IOException {
        NumericDocValues numbers = key.numbers(reader);
        SortedDocValues ids = key.ids(reader);
        Selection selection = new Selection(most);
        if (after != null) {
            selection.startAfter(after.rank(), after.key(), after.idOrdinal(reader, key));
        }
        int[] block = new int[Hits.BLOCK];
        for (int from = 0; from < hits.bits().length(); from += Hits.BLOCK) {
            deadline.check();
            int size = hits.block(from, block);
            for (int i = 0; i < size; i++) {
                int rank = ranks.of(block[i]);
                if (selection.mayTake(rank)) {
                    numbers.advanceExact(block[i]);
                    selection.offer(block[i], rank, key.ascending(numbers.longValue()), ids);
                }
            }
        }
        return selection.documents();
    }
}
