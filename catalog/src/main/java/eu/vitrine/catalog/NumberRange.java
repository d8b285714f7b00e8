// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

/**
 * A published number: exact when both ends are equal, else the range that the platform chose to publish.
 *
 * @param from the lower end, not negative
 * @param to the upper end, at least {@code from}
 */
public record NumberRange(long from, long to) {

    /** Refuses a negative number and a range that ends before it starts. */
    public NumberRange {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("not a range: " + from + " to " + to);
        }
    }

    /** Whether one number was published. */
    public boolean exact() {
        return from == to;
    }
}
