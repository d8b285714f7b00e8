// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * How long an ad stays public: until one year after it was presented for the last time, Art. 39(1) DSA. Counted as Regulation (EEC, Euratom)
 * No 1182/71 counts years: the day of the event is not part of the year, which ends with the last hour of the same date a year later (28 February
 * after a 29 February). So an ad last shown at any hour of 21 November 2025 is public through 21 November 2026.
 */
final class Retention {

    private Retention() {}

    /** Whether the year is over on this UTC day; never while a period is open. */
    static boolean over(Ad ad, LocalDate today) {
        return ad.periods().stream().noneMatch(Period::open)
                && today.isAfter(lastDay(ad).plusYears(1));
    }

    /** The UTC day on which it was last shown. The end of a period is the moment after the last, which may be of the next day. */
    private static LocalDate lastDay(Ad ad) {
        long last = ad.periods().stream().mapToLong(Period::lastMillis).max().orElseThrow();
        return LocalDate.ofInstant(Instant.ofEpochMilli(last), ZoneOffset.UTC);
    }
}
