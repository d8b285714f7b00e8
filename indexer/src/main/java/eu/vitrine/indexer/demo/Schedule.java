// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import eu.vitrine.catalog.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Says when ads are shown, seen from a day: most are over, some run, a few lie ahead, and none was last shown more than a year ago. */
final class Schedule {

    private static final double OPEN = 0.2;
    private static final double AHEAD = 0.03;
    private static final double INSTANT = 0.005;
    private static final double SEVERAL = 0.05;
    private static final int FIRST_START = 395;
    private static final int LAST_END = 355;
    private static final int LONGEST = 300;
    private static final double MEDIAN_DAYS = 22;
    private static final double DEVIATION = 1.08;

    private final Instant today;

    Schedule(LocalDate today) {
        this.today = today.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Periods, at least one; those of an ad that was taken down are over. */
    List<Period> periods(Dice dice, boolean takenDown) {
        if (takenDown) {
            return List.of(over(dice));
        }
        if (dice.chance(AHEAD)) {
            Instant start = day(dice, dice.between(2, 45));
            return List.of(new Period(start, dice.chance(OPEN) ? null : start.plus(length(dice))));
        }
        if (dice.chance(INSTANT)) {
            Instant moment = day(dice, -dice.between(1, LAST_END));
            return List.of(new Period(moment, moment));
        }
        Period last = dice.chance(OPEN) ? new Period(day(dice, -dice.between(1, 300)), null) : shown(dice);
        return dice.chance(SEVERAL) ? withEarlier(dice, last) : List.of(last);
    }

    private Period shown(Dice dice) {
        while (true) {
            Instant start = day(dice, -dice.between(1, FIRST_START));
            Instant end = start.plus(length(dice));
            if (end.isAfter(today.minus(Duration.ofDays(LAST_END)))) {
                return new Period(start, end);
            }
        }
    }

    private Period over(Dice dice) {
        Period period = shown(dice);
        return period.end().isBefore(today) ? period : new Period(period.from(), middle(period.from()));
    }

    private Instant middle(Instant start) {
        return start.plus(Duration.between(start, today).dividedBy(2));
    }

    private static List<Period> withEarlier(Dice dice, Period last) {
        List<Period> periods = new ArrayList<>(List.of(last));
        int count = dice.between(1, 3);
        for (int earlier = 0; earlier < count; earlier++) {
            Instant end = periods.getFirst().from().minus(Duration.ofDays(dice.between(3, 30)));
            periods.addFirst(new Period(end.minus(Duration.ofDays(dice.between(2, 20))), end));
        }
        return periods;
    }

    private Instant day(Dice dice, int days) {
        return today.plus(Duration.ofDays(days)).plus(Duration.ofMinutes(dice.between(5 * 60, 21 * 60)));
    }

    private static Duration length(Dice dice) {
        double days = dice.logNormal(StrictMath.log(MEDIAN_DAYS), DEVIATION);
        while (days > LONGEST) {
            days = dice.logNormal(StrictMath.log(MEDIAN_DAYS), DEVIATION);
        }
        return Duration.ofHours(Math.max(2, (long) (24 * days)));
    }
}
