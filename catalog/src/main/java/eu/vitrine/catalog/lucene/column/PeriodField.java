// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene.column;

import java.util.Objects;

/**
 * The periods from which a status follows.
 *
 * @param ranges the points that hold first and last moment of each period, in milliseconds since 1970
 * @param removed the field whose only term marks what was removed
 */
public record PeriodField(String ranges, String removed) {

    /** Refuses a half. */
    public PeriodField {
        Objects.requireNonNull(ranges);
        Objects.requireNonNull(removed);
    }
}
