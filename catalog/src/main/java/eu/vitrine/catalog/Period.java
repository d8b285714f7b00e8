// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A time during which a record was presented, Art. 39(2)(d) DSA: half-open, so that periods that follow each other do not overlap.
 *
 * @param from the first moment, to the millisecond
 * @param to the moment after the last; null while it still runs; equal to {@code from} for that instant alone
 */
public record Period(Instant from, @Nullable Instant to) {

    /** Cuts both ends to milliseconds, the resolution of both engines. */
    public Period {
        from = from.truncatedTo(ChronoUnit.MILLIS);
        to = to == null ? null : to.truncatedTo(ChronoUnit.MILLIS);
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("period ends before it starts: " + from + " to " + to);
        }
    }

    /** From the start of one UTC day to the start of another; null: no end. */
    public static Period ofDays(LocalDate from, @Nullable LocalDate to) {
        return new Period(startOf(from), to == null ? null : startOf(to));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The end for comparisons: {@link Instant#MAX} while it runs. */
    public Instant end() {
        return to == null ? Instant.MAX : to;
    }

    /** Whether no end was reported. */
    public boolean open() {
        return to == null;
    }

    /** Whether this moment lies inside. */
    public boolean contains(Instant moment) {
        long at = moment.toEpochMilli();
        return firstMillis() <= at && at <= lastMillis();
    }

    /** The first millisecond inside, since 1970. */
    public long firstMillis() {
        return from.toEpochMilli();
    }

    /** The last millisecond inside, since 1970; {@link Long#MAX_VALUE} while it runs. Never before {@link #firstMillis()}. */
    public long lastMillis() {
        if (to == null) {
            return Long.MAX_VALUE;
        }
        return Math.max(from.toEpochMilli(), to.toEpochMilli() - 1);
    }
}
