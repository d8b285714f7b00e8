// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.dump;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The part of the history that a dump is about: all up to a point of a day, and that day.
 *
 * @param day in UTC
 * @param most events to look at, from the beginning of the history; what comes after the day is not looked at either
 */
record Span(LocalDate day, long most) {

    Instant begin() {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    Instant end() {
        return begin().plus(1, ChronoUnit.DAYS);
    }

    /** The last second of the day, at which status is derived: never the clock, so that the same state gives the same files. */
    Instant until() {
        return end().minusSeconds(1);
    }

    boolean dayHolds(Instant at) {
        return !at.isBefore(begin()) && at.isBefore(end());
    }

    /** Whether an event is still part of it; once one is not, none is. */
    boolean holds(long position, Instant at) {
        return position < most && at.isBefore(end());
    }
}
