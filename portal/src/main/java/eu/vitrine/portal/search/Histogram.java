// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many records there are in each stretch of time, the latest first, to narrow a search by.
 *
 * @param label what is counted
 */
public record Histogram(String label, List<Bar> bars) {

    /**
     * One stretch of time.
     *
     * @param label which one
     * @param count how many records, as people write numbers
     * @param spoken both
     * @param share of the longest bar, 0 to 1
     * @param href the search in this time; null if nothing is in it
     */
    public record Bar(
            String label,
            String count,
            String spoken,
            double share,
            @Nullable String href) {}

    /** Copies the list. */
    public Histogram {
        bars = List.copyOf(bars);
    }
}
