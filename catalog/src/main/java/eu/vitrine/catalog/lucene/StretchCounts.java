// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.lucene.column.Deadline;
import eu.vitrine.catalog.lucene.column.Hits;
import eu.vitrine.catalog.lucene.column.Segment;
import eu.vitrine.catalog.search.Criterion;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;

/** Counts one question over time, segment by segment: from memory, or where there is no room, by asking the index for each stretch. */
final class StretchCounts {

    private final String ranges;
    private final IndexSearcher searcher;
    private final Deadline deadline;
    private final List<Part> parts = new ArrayList<>();

    private record Part(LeafReaderContext leaf, Segment segment, Hits hits) {}

    /** Prepares what is asked for first after a commit, before the question's time runs. */
    StretchCounts(String field, Snapshot snapshot, Deadline deadline) throws IOException {
        this.ranges = LuceneFields.ranges(field);
        this.searcher = snapshot.searcher();
        this.deadline = deadline;
        for (Segment segment : snapshot.segments()) {
            segment.prepareDays(ranges);
        }
    }

    /** Counts among these records, too. */
    void add(LeafReaderContext leaf, Segment segment, Hits hits) {
        if (hits.size() > 0) {
            parts.add(new Part(leaf, segment, hits));
        }
    }

    /** How many of the records overlap each of these stretches. */
    long[] count(List<Criterion.Overlaps> stretches) throws IOException {
        int[] bounds = bounds(stretches);
        long[] counts = new long[stretches.size()];
        for (Part part : parts) {
            Optional<int[]> counted = part.segment.countDays(ranges, bounds, part.hits, deadline);
            int[] more = counted.isPresent() ? counted.get() : fromIndex(part, stretches);
            for (int i = 0; i < counts.length; i++) {
                counts[i] += more[i];
            }
        }
        return counts;
    }

    private int[] fromIndex(Part part, List<Criterion.Overlaps> stretches) throws IOException {
        int[] counts = new int[stretches.size()];
        for (int i = 0; i < counts.length; i++) {
            WeightSets days = new WeightSets(searcher, Translation.overlapping(stretches.get(i)), deadline);
            counts[i] = (int) FixedBitSet.intersectionCount(days.in(part.leaf), part.hits.bits());
        }
        return counts;
    }

    private static int[] bounds(List<Criterion.Overlaps> stretches) {
        int[] bounds = new int[stretches.size() + 1];
        for (int i = 0; i < stretches.size(); i++) {
            bounds[i] = day(Objects.requireNonNull(stretches.get(i).from()));
            bounds[i + 1] = day(Objects.requireNonNull(stretches.get(i).to())) + 1;
        }
        return bounds;
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }
}
