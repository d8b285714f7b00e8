// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.lucene.column.Segment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/** All values of a field in one snapshot, numbered in code point order across its segments. Made once for a snapshot; thread-safe. */
final class Dictionary {

    private final String field;
    private final List<Segment> segments;
    private final OrdinalMap ordinals;
    private final List<int[]> toSnapshot = new ArrayList<>();

    /** What was once read: the same few values are shown again and again. */
    private final AtomicReferenceArray<String> known;

    /** @param field the name in the index */
    Dictionary(String field, List<Segment> segments) throws IOException {
        this.field = field;
        this.segments = segments;
        SortedSetDocValues[] values = new SortedSetDocValues[segments.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = values(i);
        }
        this.ordinals = OrdinalMap.build(null, values, PackedInts.DEFAULT);
        for (int i = 0; i < values.length; i++) {
            toSnapshot.add(numbers(ordinals.getGlobalOrds(i), Math.toIntExact(values[i].getValueCount())));
        }
        this.known = new AtomicReferenceArray<>(size());
    }

    private SortedSetDocValues values(int segment) throws IOException {
        return DocValues.getSortedSet(segments.get(segment).reader(), field);
    }

    /** Unpacked, because they are gone through for each question. */
    private static int[] numbers(LongValues packed, int size) {
        int[] numbers = new int[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = (int) packed.get(i);
        }
        return numbers;
    }

    /** How many values there are. */
    int size() {
        return Math.toIntExact(ordinals.getValueCount());
    }

    /** Adds what was counted in a segment. Where few hits meet many values nearly all are zero, and a look at one is cheaper than an addition somewhere else. */
    void add(int segment, int[] counted, int[] counts) {
        int[] numbers = toSnapshot.get(segment);
        for (int i = 0; i < numbers.length; i++) {
            if (counted[i] != 0) {
                counts[numbers[i]] += counted[i];
            }
        }
    }

    /** The value of this number. */
    String value(int number) throws IOException {
        String there = known.get(number);
        if (there == null) {
            there = values(ordinals.getFirstSegmentNumber(number))
                    .lookupOrd(ordinals.getFirstSegmentOrd(number))
                    .utf8ToString();
            known.set(number, there);
        }
        return there;
    }

    /** The number of a value; -1 if nobody holds it. */
    int find(String value) throws IOException {
        BytesRef bytes = new BytesRef(value);
        for (int segment = 0; segment < segments.size(); segment++) {
            int found = (int) values(segment).lookupTerm(bytes);
            if (found >= 0) {
                return toSnapshot.get(segment)[found];
            }
        }
        return -1;
    }
}
