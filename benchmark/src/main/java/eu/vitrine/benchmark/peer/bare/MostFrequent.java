// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer.bare;

import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.util.BytesRef;

/** Keeps the values with the highest counts; of equal ones those that come first in the order of their bytes. */
final class MostFrequent {

    private record Counted(BytesRef value, long count) implements Comparable<Counted> {
        @Override
        public int compareTo(Counted other) {
            int byCount = Long.compare(count, other.count);
            return byCount != 0 ? byCount : other.value.compareTo(value);
        }
    }

    private final int size;
    private final PriorityQueue<Counted> best = new PriorityQueue<>();

    MostFrequent(int size) {
        this.size = size;
    }

    /** @param value offered in the order of their bytes; copied if it is kept */
    void offer(BytesRef value, long count) {
        if (best.size() < size) {
            best.add(new Counted(BytesRef.deepCopyOf(value), count));
        } else if (count > best.element().count) {
            best.remove();
            best.add(new Counted(BytesRef.deepCopyOf(value), count));
        }
    }

    Map<String, Long> counts() {
        Map<String, Long> counts = new HashMap<>();
        best.forEach(counted -> counts.put(counted.value.utf8ToString(), counted.count));
        return counts;
    }
}
