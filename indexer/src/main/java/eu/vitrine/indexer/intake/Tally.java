// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.intake;

import eu.vitrine.catalog.Problem.Reason;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Keeps account of what became of the records of a run. Not thread-safe. */
public final class Tally {

    /** A hostile input could name another field in each record. */
    private static final int MOST_NAMES = 1_000;

    private final EnumMap<Reason, Long> rejectedByReason = new EnumMap<>(Reason.class);
    private final SortedMap<String, Long> leftOut = new TreeMap<>();
    private long accepted;
    private long rejected;

    /** Counts a record that was accepted, and the fields that were left out of it. */
    public void accepted(Set<String> ignored) {
        accepted++;
        for (String field : ignored) {
            if (leftOut.size() < MOST_NAMES || leftOut.containsKey(field)) {
                leftOut.merge(field, 1L, Long::sum);
            }
        }
    }

    /** Counts so many records that were accepted whole. */
    public void accepted(long count) {
        accepted += count;
    }

    /** Counts a record as rejected that was counted as accepted before the engine refused it. */
    public void refused(Set<String> ignored, Rejection rejection) {
        accepted--;
        ignored.forEach(field -> leftOut.computeIfPresent(field, (name, count) -> count == 1 ? null : count - 1));
        rejected(rejection);
    }

    /** Counts a record that was rejected, by the first thing that is wrong with it. */
    public void rejected(Rejection rejection) {
        rejected++;
        rejectedByReason.merge(rejection.first().reason(), 1L, Long::sum);
    }

    /** Counts all that another run has counted. */
    public void add(Tally other) {
        accepted += other.accepted;
        rejected += other.rejected;
        other.rejectedByReason.forEach((reason, count) -> rejectedByReason.merge(reason, count, Long::sum));
        other.leftOut.forEach((field, count) -> leftOut.merge(field, count, Long::sum));
    }

    /** How many records there were, accepted or rejected. */
    public long read() {
        return accepted + rejected;
    }

    /** How many were accepted. */
    public long accepted() {
        return accepted;
    }

    /** How many were rejected. */
    public long rejected() {
        return rejected;
    }

    /** How many were rejected for each reason that occurred, in the order of the reasons. */
    public Map<Reason, Long> rejectedByReason() {
        return Collections.unmodifiableMap(rejectedByReason);
    }

    /** Fields that the format does not know, and in how many accepted records each stood; of very many names, only the first. */
    public SortedMap<String, Long> leftOut() {
        return Collections.unmodifiableSortedMap(leftOut);
    }
}
