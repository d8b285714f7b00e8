// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

/**
 * A published number: exact when both ends are equal, else the range that the platform chose to publish.
 *
 * @param from the lower end, not negative
 * @param to the upper end, at least {@code from}, at most {@link #LARGEST}
 */
public record NumberRange(long from, long to) {

    /** The largest number that every program reads exactly from JSON (RFC 7493, section 2.2), and that can be hashed (RFC 8785). */
    public static final long LARGEST = (1L << 53) - 1;

    /** Refuses a negative number, one that is too large, and a range that ends before it starts. */
    public NumberRange {
        if (from < 0 || to < from || to > LARGEST) {
            throw new IllegalArgumentException("not a range: " + from + " to " + to);
        }
    }

    /** Whether one number was published. */
    public boolean exact() {
        return from == to;
    }
}
