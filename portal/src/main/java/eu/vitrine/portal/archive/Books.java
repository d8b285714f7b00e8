// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.archive;

import eu.vitrine.catalog.archive.Event;
import eu.vitrine.catalog.archive.Happening;
import eu.vitrine.catalog.archive.ledger.Balance;
import eu.vitrine.catalog.archive.ledger.KindDay;
import eu.vitrine.catalog.archive.ledger.LedgerDay;
import eu.vitrine.portal.archive.TrustReport.Count;
import eu.vitrine.portal.archive.TrustReport.Day;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the ledger says, as it is told.
 *
 * @param ledger its days, the newest first
 */
record Books(List<LedgerDay> ledger) {

    private static final int SHOWN = 366;

    /** Copies the list. */
    Books {
        ledger = List.copyOf(ledger);
    }

    /** What became of all records, by kind. */
    Map<String, Balance> balances() {
        Map<String, Balance> balances = new TreeMap<>();
        ledger.stream()
                .findFirst()
                .ifPresent(last -> last.kinds().forEach((kind, day) -> {
                    if (!kind.equals(Event.OF_ARCHIVE)) {
                        balances.put(kind, day.balance());
                    }
                }));
        return balances;
    }

    /** The newest days. */
    List<Day> days() {
        return ledger.stream().limit(SHOWN).map(Books::day).toList();
    }

    /** How many records of any kind were corrected for each reason, ever. */
    Map<String, Long> corrections() {
        Map<String, Long> reasons = new TreeMap<>();
        ledger.forEach(day -> day.kinds()
                .values()
                .forEach(kind ->
                        kind.corrections().forEach((reason, count) -> reasons.merge(reason, count, Long::sum))));
        return reasons;
    }

    private static Day day(LedgerDay day) {
        Map<String, Count> kinds = new TreeMap<>();
        day.kinds().forEach((kind, of) -> {
            if (!kind.equals(Event.OF_ARCHIVE)) {
                kinds.put(kind, count(of));
            }
        });
        return new Day(day.day(), events(day.of(Event.OF_ARCHIVE), Happening.ERASED), kinds);
    }

    private static Count count(KindDay day) {
        return new Count(
                day.received().received(),
                day.received().added(),
                day.received().changed(),
                day.received().unchanged(),
                day.received().rejected(),
                day.received().rejectedByReason(),
                events(day, Happening.REMOVED),
                events(day, Happening.REINSTATED),
                events(day, Happening.EXPIRED),
                events(day, Happening.WITHDRAWN),
                events(day, Happening.CORRECTED),
                day.corrections());
    }

    private static long events(KindDay day, Happening happening) {
        return day.events().getOrDefault(happening.name(), 0L);
    }
}
