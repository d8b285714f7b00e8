// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import eu.vitrine.catalog.NumberRange;
import eu.vitrine.catalog.Reach;
import eu.vitrine.catalog.Reach.CountryReach;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts how many an ad reached: never more than a third of a Member State's people. */
final class Counts {

    private static final double NOT_PUBLISHED = 0.04;
    private static final double IMPRESSIONS = 0.15;
    private static final double RANGES = 0.2;
    private static final double ONE_COUNTRY = 0.9;
    private static final double MEAN = 9.3;
    private static final double DEVIATION = 2.2;
    private static final double MOST_OF_A_PEOPLE = 0.33;

    /** Between these, numbers are published where they are published as ranges. */
    private static final List<Long> STEPS = List.of(
            0L, 100L, 1_000L, 5_000L, 10_000L, 50_000L, 100_000L, 500_000L, 1_000_000L, 5_000_000L, 30_000_000L);

    private final Stock stock;
    private final Map<String, Double> markets = new LinkedHashMap<>();

    Counts(Stock stock) {
        this.stock = stock;
        stock.markets().forEach((country, market) -> markets.put(country, market.share()));
    }

    /** The reach; null if none is published. */
    @Nullable
    Reach of(Dice dice, Campaign campaign, boolean targeted) {
        if (dice.chance(NOT_PUBLISHED)) {
            return null;
        }
        boolean ranges = dice.chance(RANGES);
        Reach.Unit unit = dice.chance(IMPRESSIONS) ? Reach.Unit.IMPRESSIONS : Reach.Unit.RECIPIENTS;
        Map<String, Long> byCountry = byCountry(dice, campaign, unit);
        long total = byCountry.values().stream().mapToLong(Long::longValue).sum();
        boolean broken = targeted || dice.chance(0.5);
        List<CountryReach> published = broken
                ? byCountry.entrySet().stream()
                        .map(country -> new CountryReach(country.getKey(), published(country.getValue(), ranges)))
                        .toList()
                : List.of();
        return new Reach(unit, published(total, ranges), published);
    }

    private Map<String, Long> byCountry(Dice dice, Campaign campaign, Reach.Unit unit) {
        Map<String, Long> reached = new LinkedHashMap<>();
        reached.put(campaign.country(), reached(dice, campaign.country(), unit));
        if (!dice.chance(ONE_COUNTRY)) {
            int more = 1 + (int) Math.min(26, dice.exponential(4));
            for (int country = 0; country < more; country++) {
                String other = dice.weighted(markets);
                reached.putIfAbsent(other, reached(dice, other, unit));
            }
        }
        return reached;
    }

    private long reached(Dice dice, String country, Reach.Unit unit) {
        double most = MOST_OF_A_PEOPLE * Stock.at(stock.markets(), country).population();
        double timesShown = unit == Reach.Unit.IMPRESSIONS ? 2.5 : 1;
        double drawn = dice.logNormal(MEAN, DEVIATION);
        while (drawn > most) {
            drawn = dice.logNormal(MEAN, DEVIATION);
        }
        return 1 + (long) (timesShown * drawn);
    }

    private static NumberRange published(long count, boolean range) {
        if (!range) {
            return new NumberRange(count, count);
        }
        int step = 1;
        while (step < STEPS.size() - 1 && STEPS.get(step) <= count) {
            step++;
        }
        return new NumberRange(STEPS.get(step - 1), Math.max(count, STEPS.get(step)));
    }
}
