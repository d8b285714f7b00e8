// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.IntroSorter;

/** All ads in one of the orders of hits. */
final class Order {

    private final int[] ads;

    private Order(int[] ads) {
        this.ads = ads;
    }

    /**
     * Sorts them.
     *
     * @param keys of each ad
     * @param ranks the place of each ad's id among all ids, which decides between equal keys
     */
    static Order of(long[] keys, int[] ranks, boolean descending) {
        int[] ads = IntStream.range(0, keys.length).toArray();
        new IntroSorter() {
            private int pivot;

            @Override
            protected void setPivot(int at) {
                pivot = ads[at];
            }

            @Override
            protected int comparePivot(int at) {
                int other = ads[at];
                int byKey =
                        descending ? Long.compare(keys[other], keys[pivot]) : Long.compare(keys[pivot], keys[other]);
                return byKey != 0 ? byKey : Integer.compare(ranks[pivot], ranks[other]);
            }

            @Override
            protected void swap(int one, int other) {
                int kept = ads[one];
                ads[one] = ads[other];
                ads[other] = kept;
            }
        }.sort(0, ads.length);
        return new Order(ads);
    }

    /** The first of these ads. */
    List<Integer> first(FixedBitSet matches, int size) {
        List<Integer> first = new ArrayList<>(size);
        for (int at = 0; at < ads.length && first.size() < size; at++) {
            if (matches.get(ads[at])) {
                first.add(ads[at]);
            }
        }
        return first;
    }
}
