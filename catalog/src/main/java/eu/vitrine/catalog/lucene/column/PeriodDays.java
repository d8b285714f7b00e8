// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene.column;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReader;

/**
 * The days of all periods of a segment, since 1970, by document, and those of one document by their first day: what counting over time goes through.
 *
 * @param starts by document, where its periods start; those of the next start where they end
 * @param firsts their first days
 * @param lasts their last days, which belong to them
 */
record PeriodDays(int[] starts, int[] firsts, int[] lasts) {

    private static final long DAY = 86_400_000;

    static PeriodDays of(Periods periods) {
        int[] firsts = new int[periods.size()];
        int[] lasts = new int[periods.size()];
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = day(periods.first(i));
            lasts[i] = day(periods.last(i));
        }
        return new PeriodDays(periods.starts(), firsts, lasts);
    }

    /** Days that are too far away to be numbered are as far away as can be. */
    private static int day(long millis) {
        return Math.clamp(Math.floorDiv(millis, DAY), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    static long ramBytes(LeafReader reader, String ranges) throws IOException {
        return 4L * (reader.maxDoc() + 1) + 8 * Periods.count(reader, ranges);
    }

    /**
     * How many hits overlap each stretch. Where a document begins and ceases to count is noted, and added up in the end, so that a long period costs as
     * much as a short one.
     *
     * @param bounds the first day of each stretch, and the day after the last
     */
    int[] count(int[] bounds, Hits hits, Deadline deadline) {
        int[] changes = new int[bounds.length];
        int[] stretches = stretches(bounds);
        int[] block = new int[Hits.BLOCK];
        for (int from = 0; from < hits.bits().length(); from += Hits.BLOCK) {
            deadline.check();
            int size = hits.block(from, block);
            for (int i = 0; i < size; i++) {
                add(block[i], bounds[0], stretches, changes);
            }
        }
        Arrays.parallelPrefix(changes, Integer::sum);
        return Arrays.copyOf(changes, bounds.length - 1);
    }

    /** By day, from the first on, the number of the stretch. */
    private static int[] stretches(int[] bounds) {
        int[] stretches = new int[bounds[bounds.length - 1] - bounds[0]];
        for (int i = 1; i < bounds.length; i++) {
            Arrays.fill(stretches, bounds[i - 1] - bounds[0], bounds[i] - bounds[0], i - 1);
        }
        return stretches;
    }

    /** Counts a document once in a stretch, however many of its periods overlap it: they come by their first day. */
    private void add(int document, int origin, int[] stretches, int[] changes) {
        int free = 0;
        for (int period = starts[document]; period < starts[document + 1]; period++) {
            long first = (long) firsts[period] - origin;
            long last = (long) lasts[period] - origin;
            if (last < 0 || first >= stretches.length) {
                continue;
            }
            int from = Math.max(free, first <= 0 ? 0 : stretches[(int) first]);
            int end = 1 + stretches[(int) Math.min(last, stretches.length - 1)];
            if (from < end) {
                changes[from]++;
                changes[end]--;
                free = end;
            }
        }
    }
}
