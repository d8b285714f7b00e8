// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.lucene.column.Deadline;
import eu.vitrine.catalog.search.QueryTooExpensive;
import java.time.Duration;

/** Ends a question that takes longer than it may. Its time runs from when it is first asked for: what is prepared before does not count. */
final class TimeLimit implements Deadline {

    private final Duration longest;
    private boolean running;
    private long start;

    /** For one question, which may take so long. */
    TimeLimit(Duration longest) {
        this.longest = longest;
    }

    @Override
    public void check() {
        long now = System.nanoTime();
        if (!running) {
            running = true;
            start = now;
        } else if (now - start >= longest.toNanos()) {
            throw new QueryTooExpensive(longest);
        }
    }
}
