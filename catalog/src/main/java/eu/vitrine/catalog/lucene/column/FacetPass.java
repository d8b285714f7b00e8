// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene.column;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.FixedBitSet;

/**
 * Counts the values of fields over hits of one segment. Each field in the way that costs least: not at all if all documents are hits, value by value
 * if it has few values, else document by document, all these fields in one pass; over the documents that are no hits, if they are fewer.
 */
final class FacetPass {

    private final Segment segment;
    private final Hits hits;
    private final Deadline deadline;
    private final List<Tally> passed = new ArrayList<>();

    private record Tally(FieldColumns field, Column column, int[] counts) {}

    FacetPass(Segment segment, Hits hits, Deadline deadline) {
        this.segment = segment;
        this.hits = hits;
        this.deadline = deadline;
    }

    /** By value, how many live documents hold it: what the index says, less what deleted documents hold. */
    static int[] frequencies(FieldColumns field, Segment segment) throws IOException {
        int[] all = field.frequencies();
        Hits live = segment.live();
        if (live.size() == live.bits().length()) {
            return all;
        }
        int[] counts = new int[all.length + 1];
        FixedBitSet deleted = live.bits().clone();
        deleted.flip(0, deleted.length());
        FacetPass pass = new FacetPass(segment, Hits.of(deleted), () -> {});
        pass.passed.add(new Tally(field, field.ordinals(segment.reader()), counts));
        pass.run(pass.hits);
        return difference(all, counts);
    }

    /** Empty if there is nothing to count: a rare word is in few segments, and the others need not say so for every value. */
    Map<String, int[]> count(Collection<String> fields) throws IOException {
        if (hits.size() == 0) {
            return Map.of();
        }
        Map<String, int[]> counts = new HashMap<>();
        boolean all = hits.size() == segment.live().size();
        for (String field : fields) {
            counts.put(field, all ? segment.frequencies(field) : count(segment.field(field)));
        }
        if (!passed.isEmpty()) {
            pass(counts);
        }
        return counts;
    }

    /** Counts by sets, or leaves it to the pass. */
    private int[] count(FieldColumns field) throws IOException {
        deadline.check();
        int[] counts = new int[field.values() + 1];
        Optional<ValueSets> sets = field.sets(segment.reader(), Math.min(hits.size(), others()));
        if (sets.isPresent()) {
            sets.get().count(hits.bits(), counts);
        } else {
            passed.add(new Tally(field, field.ordinals(segment.reader()), counts));
        }
        return counts;
    }

    private int others() {
        return segment.live().size() - hits.size();
    }

    private void pass(Map<String, int[]> counts) throws IOException {
        if (hits.size() <= others()) {
            run(hits);
            return;
        }
        FixedBitSet rest = segment.live().bits().clone();
        rest.andNot(hits.bits());
        run(new Hits(rest, others()));
        for (Tally tally : passed) {
            String field = tally.field.name();
            counts.put(field, difference(segment.frequencies(field), tally.counts));
        }
    }

    private void run(Hits documents) throws IOException {
        int[] block = new int[Hits.BLOCK];
        for (int from = 0; from < documents.bits().length(); from += Hits.BLOCK) {
            deadline.check();
            int size = documents.block(from, block);
            for (Tally tally : passed) {
                tally.column.count(block, size, tally.counts);
            }
        }
    }

    private static int[] difference(int[] all, int[] less) {
        int[] rest = new int[all.length];
        for (int value = 0; value < rest.length; value++) {
            rest[value] = all[value] - less[value];
        }
        return rest;
    }
}
