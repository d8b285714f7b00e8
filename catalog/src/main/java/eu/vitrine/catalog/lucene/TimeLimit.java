// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.lucene.column.Deadline;
import eu.vitrine.catalog.search.QueryTooExpensive;
import java.time.Duration;

/**
 * How long one question may take.
 *
 * @param longest from its first look at a segment on
 */
record TimeLimit(Duration longest) {

    /** A question begins. */
    Deadline start() {
        long start = System.nanoTime();
        long limit = longest.toNanos();
        return () -> {
            if (System.nanoTime() - start > limit) {
                throw new QueryTooExpensive(longest);
            }
        };
    }
}
