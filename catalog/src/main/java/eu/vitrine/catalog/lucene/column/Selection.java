// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene.column;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.SortedDocValues;

/** The first of many documents, kept in their order: by rank, the largest first, then by key and id, the smallest first. */
final class Selection {

    private final int[] documents;
    private final int[] ranks;
    private final long[] keys;
    private final int[] ids;
    private int size;
    private int afterRank = Integer.MAX_VALUE;
    private long afterKey;
    private int afterId;

    Selection(int most) {
        this.documents = new int[most];
        this.ranks = new int[most];
        this.keys = new long[most];
        this.ids = new int[most];
    }

    /** Takes only what comes after this place. */
    void startAfter(int rank, long key, int id) {
        afterRank = rank;
        afterKey = key;
        afterId = id;
    }

    /** Whether a document of this rank can be among the first at all. */
    boolean mayTake(int rank) {
        return rank <= afterRank && (size < ranks.length || rank >= ranks[size - 1]);
    }

    /** Offers a document; the id is read only if it decides. */
    void offer(int document, int rank, long key, SortedDocValues idValues) throws IOException {
        boolean full = size == documents.length;
        if (full && rank == ranks[size - 1] && key > keys[size - 1]) {
            return;
        }
        idValues.advanceExact(document);
        int id = idValues.ordValue();
        if (compare(rank, key, id, afterRank, afterKey, afterId) > 0 && (!full || isBefore(rank, key, id, size - 1))) {
            insert(document, rank, key, id);
        }
    }

    private void insert(int document, int rank, long key, int id) {
        int at = size < documents.length ? size++ : size - 1;
        for (; at > 0 && isBefore(rank, key, id, at - 1); at--) {
            documents[at] = documents[at - 1];
            ranks[at] = ranks[at - 1];
            keys[at] = keys[at - 1];
            ids[at] = ids[at - 1];
        }
        documents[at] = document;
        ranks[at] = rank;
        keys[at] = key;
        ids[at] = id;
    }

    private boolean isBefore(int rank, long key, int id, int place) {
        return compare(rank, key, id, ranks[place], keys[place], ids[place]) < 0;
    }

    private static int compare(int rank, long key, int id, int otherRank, long otherKey, int otherId) {
        if (rank != otherRank) {
            return Integer.compare(otherRank, rank);
        }
        return key != otherKey ? Long.compare(key, otherKey) : Integer.compare(id, otherId);
    }

    int[] documents() {
        return Arrays.copyOf(documents, size);
    }
}
