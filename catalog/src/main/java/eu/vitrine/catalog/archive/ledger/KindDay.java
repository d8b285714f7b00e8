// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.ledger;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a day brought of one kind of record. Immutable.
 *
 * @param received what came in
 * @param events how many of each sort were added to the history, such as {@code CREATED}; none are left out
 * @param corrections how many records were corrected for each reason
 * @param balance what had become of all records of this kind at the end of the day
 */
public record KindDay(
        Received received, SortedMap<String, Long> events, SortedMap<String, Long> corrections, Balance balance) {

    /** Copies the maps. */
    public KindDay {
        events = Collections.unmodifiableSortedMap(new TreeMap<>(events));
        corrections = Collections.unmodifiableSortedMap(new TreeMap<>(corrections));
    }

    /** A day that began so, and that nothing has happened on yet. */
    static KindDay after(Balance balance) {
        return new KindDay(Received.NOTHING, new TreeMap<>(), new TreeMap<>(), balance);
    }

    /** This and what came after it on the same day; the balance of what came after is that of itself alone. */
    KindDay plus(KindDay more) {
        return new KindDay(
                received.plus(more.received),
                sum(events, more.events),
                sum(corrections, more.corrections),
                balance.plus(more.balance));
    }

    private static SortedMap<String, Long> sum(Map<String, Long> some, Map<String, Long> more) {
        SortedMap<String, Long> sum = new TreeMap<>(some);
        more.forEach((name, count) -> sum.merge(name, count, Long::sum));
        return sum;
    }
}
