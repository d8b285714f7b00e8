// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene.column;

import eu.vitrine.catalog.Status;
import java.util.Arrays;

/**
 * All changes of status in a segment, in the order of time, and how its documents stood when somebody last asked. From one moment to another are only
 * the changes between them, forward or backward; most questions ask for the present, and pages that follow for a moment before. Thread-safe.
 */
public final class Timeline {

    /** What happens to a document: each follows the one before by itself, so that it can be undone. */
    enum Change {
        STARTS(Status.SCHEDULED, Status.ACTIVE),
        PAUSES(Status.ACTIVE, Status.SCHEDULED),
        ENDS(Status.ACTIVE, Status.ENDED);

        private static final Change[] ALL = values();

        private final Status before;
        private final Status after;

        Change(Status before, Status after) {
            this.before = before;
            this.after = after;
        }
    }

    private final long[] moments;
    private final int[] documents;
    private final byte[] changes;
    private volatile Standings newest;

    /**
     * @param moments of the changes, ascending, in milliseconds since 1970
     * @param documents what changes
     * @param changes how: the numbers of {@link Change}
     * @param start how the documents stand before the first change
     */
    Timeline(long[] moments, int[] documents, byte[] changes, Standings start) {
        this.moments = moments;
        this.documents = documents;
        this.changes = changes;
        this.newest = start;
    }

    /** How the documents stand at this moment, in milliseconds since 1970. */
    public Standings at(long moment) {
        int passed = passed(moment);
        Standings known = newest;
        if (known.passed() == passed) {
            return known;
        }
        Standings moved = known.copy(passed);
        for (int i = known.passed(); i < passed; i++) {
            Change change = Change.ALL[changes[i]];
            moved.move(documents[i], change.before, change.after);
        }
        for (int i = known.passed() - 1; i >= passed; i--) {
            Change change = Change.ALL[changes[i]];
            moved.move(documents[i], change.after, change.before);
        }
        newest = moved;
        return moved;
    }

    /** How many changes have happened at this moment, those of the moment itself among them. */
    private int passed(long moment) {
        int found = Arrays.binarySearch(moments, moment);
        if (found < 0) {
            return -found - 1;
        }
        while (found < moments.length && moments[found] == moment) {
            found++;
        }
        return found;
    }
}
