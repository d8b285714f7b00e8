// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** How an item does by one parameter, from 0 to {@link #FULL}: whole numbers, so that every machine comes to the same order. */
final class Points {

    static final int FULL = 1_000;

    private static final int NEW_DAYS = 14;
    private static final int SLOWEST = 10;
    private static final int STARS = 50;
    private static final int TRUSTED_FROM = 20;
    private static final int PER_CENT = 100;

    private Points() {}

    /** The most points first; with as many, by id. */
    static Comparator<Item> mostFirst(ToIntFunction<Item> points) {
        return Comparator.comparingInt(points).reversed().thenComparing(Item::id);
    }

    /** The share of items that fewer people in the country bought. */
    static int popularity(Item item, Ask ask, List<Item> offered) {
        return share(offered, other -> other.soldIn(ask.country()) < item.soldIn(ask.country()));
    }

    /** The share of items of the same kind that are dearer, with delivery. */
    static int price(Item item, List<Item> offered) {
        return share(
                offered.stream()
                        .filter(other -> other.category().equals(item.category()))
                        .toList(),
                other -> other.whole() > item.whole());
    }

    static int deliveryTime(Item item, Ask ask) {
        return FULL * Math.max(0, SLOWEST - item.daysTo(ask.country())) / SLOWEST;
    }

    static int newness(Item item, Stock stock) {
        return ChronoUnit.DAYS.between(item.added(), stock.day()) <= NEW_DAYS ? FULL : 0;
    }

    /** The average, which counts less if only few have rated. */
    static int rating(Item item) {
        return FULL * item.rating() / STARS * item.ratings() / (item.ratings() + TRUSTED_FROM);
    }

    static int reliability(Item item) {
        return FULL * item.reliability() / PER_CENT;
    }

    private static int share(List<Item> of, Predicate<Item> those) {
        return of.isEmpty() ? 0 : (int) (FULL * of.stream().filter(those).count() / of.size());
    }
}
