// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import java.util.List;

/**
 * How many records to read at once: few requests, since a cluster passes by all that it gave before at each of them, and no more memory where records are large. Not
 * thread-safe.
 */
final class PageSize {

    /** Before anything is known of the records. */
    static final int FIRST = 500;

    private static final int LEAST = 50;
    /** A cluster gives no more at once. */
    private static final int MOST = 10_000;

    private static final long CHARACTERS = 12_000_000;

    private long records;
    private long characters;

    /** How many to read after these. */
    int after(List<Found> hits) {
        for (Found hit : hits) {
            records++;
            characters += 1 + hit.length();
        }
        return Math.clamp(CHARACTERS * records / characters, LEAST, MOST);
    }
}
