// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer.floor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** Collects what ads hold in one field, one ad after the other. Not thread-safe. */
final class ColumnBuilder {

    private static final int MOST_SETS = 128;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Ints starts = new Ints();
    private final Ints held = new Ints();

    void add(Collection<String> values) {
        starts.add(held.size());
        for (String value : values.size() > 1 ? new HashSet<>(values) : values) {
            held.add(numbers.computeIfAbsent(value, unused -> numbers.size()));
        }
    }

    Column build() {
        List<String> values = numbers.keySet().stream()
                .map(BytesRef::new)
                .sorted()
                .map(BytesRef::utf8ToString)
                .toList();
        int[] ordinalOf = new int[values.size()];
        for (int ordinal = 0; ordinal < ordinalOf.length; ordinal++) {
            ordinalOf[numbers.getOrDefault(values.get(ordinal), 0)] = ordinal;
        }
        int[] ordinals = held.toArray();
        for (int at = 0; at < ordinals.length; at++) {
            ordinals[at] = ordinalOf[ordinals[at]];
        }
        int[] ends = starts();
        return new Column(values, sets(values.size(), ends, ordinals), ends, ordinals);
    }

    private int[] starts() {
        Ints all = new Ints();
        for (int start : starts.toArray()) {
            all.add(start);
        }
        all.add(held.size());
        return all.toArray();
    }

    private static List<FixedBitSet> sets(int values, int[] starts, int[] ordinals) {
        List<FixedBitSet> sets = new ArrayList<>();
        for (int value = 0; values <= MOST_SETS && value < values; value++) {
            sets.add(new FixedBitSet(starts.length - 1));
        }
        for (int ad = 0; !sets.isEmpty() && ad < starts.length - 1; ad++) {
            for (int at = starts[ad]; at < starts[ad + 1]; at++) {
                sets.get(ordinals[at]).set(ad);
            }
        }
        return sets;
    }
}
