// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

import java.time.Instant;
import java.util.List;

/** Where a record stands at a moment; always derived from its periods, so that it cannot go stale. */
public enum Status {
    /** Now inside one of its periods. */
    ACTIVE,
    /** Not now, but a period lies ahead. */
    SCHEDULED,
    /** Every period is over. */
    ENDED,
    /** Taken down: a removal is present (Art. 39(3) DSA). */
    REMOVED;

    /** The status at {@code now}: removed first, else active, else scheduled, else ended. */
    public static Status of(boolean removed, List<Period> periods, Instant now) {
        if (removed) {
            return REMOVED;
        }
        if (periods.stream().anyMatch(period -> period.contains(now))) {
            return ACTIVE;
        }
        return periods.stream().anyMatch(period -> period.from().isAfter(now)) ? SCHEDULED : ENDED;
    }
}
