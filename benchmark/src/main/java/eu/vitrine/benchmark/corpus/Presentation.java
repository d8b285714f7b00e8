// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.corpus;

import eu.vitrine.catalog.NumberRange;
import eu.vitrine.catalog.Period;
import eu.vitrine.catalog.Reach;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When ads were shown, and how many they reached, with the medians and tails that were counted. */
final class Presentation {

    private static final int DAYS = 1_100;
    private static final int DAYS_AHEAD = 14;
    private static final double OPEN = 0.19;
    private static final double DURATION = 22;
    private static final double DURATION_DEVIATION = 1.05;
    private static final double AGAIN = 0.05;

    private static final double UNKNOWN_REACH = 0.04;
    private static final double IMPRESSIONS = 0.12;
    private static final double RANGES = 0.2;
    private static final double REACH = 23_861; // the logarithm is 10.08
    private static final double REACH_DEVIATION = 2.45;
    private static final double MOST_REACHED = 2e9;

    private Presentation() {}

    /** Whole days, as most platforms publish; seldom a second time. */
    static List<Period> periods(Dice dice) {
        List<Period> periods = new ArrayList<>();
        LocalDate from = Corpus.TODAY.minusDays(dice.below(DAYS + DAYS_AHEAD) - DAYS_AHEAD);
        if (dice.chance(OPEN)) {
            return List.of(Period.ofDays(from, null));
        }
        LocalDate to = from.plusDays(duration(dice));
        periods.add(Period.ofDays(from, to));
        if (dice.chance(AGAIN)) {
            LocalDate again = to.plusDays(duration(dice));
            periods.add(Period.ofDays(again, again.plusDays(duration(dice))));
        }
        return periods;
    }

    private static int duration(Dice dice) {
        return dice.count(DURATION, DURATION_DEVIATION, DAYS);
    }

    /** The reach; null if none is published. */
    static @Nullable Reach reach(Dice dice, Set<String> countries) {
        if (dice.chance(UNKNOWN_REACH)) {
            return null;
        }
        boolean ranges = dice.chance(RANGES);
        long total = Math.round(Math.min(MOST_REACHED, dice.logNormal(REACH, REACH_DEVIATION)));
        Reach.Unit unit = dice.chance(IMPRESSIONS) ? Reach.Unit.IMPRESSIONS : Reach.Unit.RECIPIENTS;
        return new Reach(unit, published(total, ranges), parts(dice, countries, total, ranges));
    }

    /** Splits a number at random: waiting times over their sum, which is what a flat Dirichlet draw is. */
    private static List<Reach.CountryReach> parts(Dice dice, Set<String> countries, long total, boolean ranges) {
        double[] weights = new double[countries.size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = -StrictMath.log(1 - dice.uniform()) + 1e-9;
            sum += weights[i];
        }
        List<Reach.CountryReach> parts = new ArrayList<>();
        for (String country : countries) {
            long part = (long) (total * weights[parts.size()] / sum);
            parts.add(new Reach.CountryReach(country, published(part, ranges)));
        }
        return parts;
    }

    /** The number, or the power of ten below it and the one above. */
    private static NumberRange published(long number, boolean range) {
        if (!range) {
            return new NumberRange(number, number);
        }
        long step = 1;
        while (step * 10 <= number) {
            step *= 10;
        }
        return number == 0 ? new NumberRange(0, 1) : new NumberRange(step, step * 10);
    }
}
