// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.ledger;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the ledger says of one day. Days on which nothing was committed have no entry. Immutable.
 *
 * @param day in UTC
 * @param commits how many were made that day so far
 * @param kinds of record, such as {@code ads}, with all that there ever were, whether or not something came in that day
 * @param before names the file of the last day before, and its SHA-256; empty for the first day
 */
public record LedgerDay(LocalDate day, long commits, SortedMap<String, KindDay> kinds, Optional<String> before) {

    /** Copies the map. */
    public LedgerDay {
        kinds = Collections.unmodifiableSortedMap(new TreeMap<>(kinds));
    }

    /** What it says of a kind of record, of which there may never have been one. */
    public KindDay of(String kind) {
        return kinds.getOrDefault(kind, KindDay.after(Balance.NONE));
    }
}
