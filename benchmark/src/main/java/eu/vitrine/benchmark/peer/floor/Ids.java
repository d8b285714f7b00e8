// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer.floor;

import java.io.IOException;
import java.util.Comparator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefArray;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.Counter;

/** The ids of all ads, close together. Not thread-safe while it grows. */
final class Ids {

    private final BytesRefArray ids = new BytesRefArray(Counter.newCounter());

    void add(String id) {
        ids.append(new BytesRef(id));
    }

    int size() {
        return ids.size();
    }

    String get(int ad) {
        return ids.get(new BytesRefBuilder(), ad).utf8ToString();
    }

    /** The place of each ad's id among all of them. */
    int[] ranks() {
        int[] ranks = new int[size()];
        BytesRefArray.IndexedBytesRefIterator sorted = ids.iterator(ids.sort(Comparator.naturalOrder(), false));
        try {
            for (int rank = 0; sorted.next() != null; rank++) {
                ranks[sorted.ord()] = rank;
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory is always readable", e);
        }
        return ranks;
    }
}
