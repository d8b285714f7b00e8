// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene.column;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.util.NumericUtils;

/**
 * All periods of a segment, by document, and those of one document by their first moment.
 *
 * @param starts by document, where its periods start; those of the next start where they end
 * @param firsts their first moments
 * @param lasts their last moments, which belong to them
 */
record Periods(int[] starts, long[] firsts, long[] lasts) {

    static long count(LeafReader reader, String field) throws IOException {
        PointValues points = reader.getPointValues(field);
        return points == null ? 0 : points.size();
    }

    /** Reads them in the order in which the index has them, twice: to know where each belongs, and to put it there. */
    static Periods read(LeafReader reader, String field) throws IOException {
        PointValues points = reader.getPointValues(field);
        int size = Math.toIntExact(count(reader, field));
        Periods periods = new Periods(new int[reader.maxDoc() + 1], new long[size], new long[size]);
        if (points != null) {
            points.intersect(All.of((doc, packed) -> periods.starts[doc + 1]++));
            Arrays.parallelPrefix(periods.starts, Integer::sum);
            int[] next = periods.starts.clone();
            points.intersect(All.of((doc, packed) -> periods.put(doc, next[doc]++, packed)));
        }
        return periods;
    }

    /** Puts a period to those of its document, of which most have one or two. */
    private void put(int document, int at, byte[] packed) {
        long first = NumericUtils.sortableBytesToLong(packed, 0);
        int place = at;
        for (; place > starts[document] && firsts[place - 1] > first; place--) {
            firsts[place] = firsts[place - 1];
            lasts[place] = lasts[place - 1];
        }
        firsts[place] = first;
        lasts[place] = NumericUtils.sortableBytesToLong(packed, Long.BYTES);
    }

    int size() {
        return firsts.length;
    }

    int start(int document) {
        return starts[document];
    }

    long first(int period) {
        return firsts[period];
    }

    long last(int period) {
        return lasts[period];
    }

    /** Visits every point. */
    private interface All extends PointValues.IntersectVisitor {

        static All of(All all) {
            return all;
        }

        @Override
        void visit(int document, byte[] packed);

        @Override
        default void visit(int document) {
            throw new IllegalStateException("a point without its value");
        }

        /** Never says that all of a cell matches: then its values would not be told. */
        @Override
        default PointValues.Relation compare(byte[] lowest, byte[] highest) {
            return PointValues.Relation.CELL_CROSSES_QUERY;
        }
    }
}
