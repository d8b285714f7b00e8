// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop;

import eu.vitrine.portal.demoshop.Ranking.WithProfiling;
import eu.vitrine.portal.demoshop.Ranking.WithoutProfiling;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The home feed in the orders that its record publishes: {@code home-feed}, version 3.1.0. */
final class HomeFeed {

    /** Most sold in the country in the last 28 days first; with equal sales, faster delivery first. */
    private static final WithoutProfiling NOT_PERSONALISED = (ask, stock) -> sorted(
            stock.deliveredTo(ask.country()),
            Comparator.<Item>comparingInt(item -> item.soldIn(ask.country()))
                    .reversed()
                    .thenComparing(item -> item.daysTo(ask.country())));

    /** Most recently added first. */
    private static final WithoutProfiling NEWEST = (ask, stock) -> sorted(
            stock.deliveredTo(ask.country()), Comparator.comparing(Item::added).reversed());

    /** The parameters with the middle of the share that the record says, in per cent. */
    private static final WithProfiling PERSONALISED = (ask, stock, history) -> {
        List<Item> offered = stock.deliveredTo(ask.country());
        Taste taste = new Taste(history, stock);
        return sorted(
                offered,
                Points.mostFirst(item -> 30 * taste.viewed(item)
                        + 25 * taste.bought(item)
                        + 15 * Points.popularity(item, ask, offered)
                        + 12 * taste.followed(item)
                        + 10 * Points.deliveryTime(item, ask)
                        + 5 * Points.newness(item, stock)));
    };

    /** By the ids of the options. */
    static final Map<String, Ranking> ORDERS =
            Map.of("not-personalised", NOT_PERSONALISED, "newest", NEWEST, "personalised", PERSONALISED);

    private HomeFeed() {}

    private static List<Item> sorted(List<Item> items, Comparator<Item> order) {
        return items.stream().sorted(order.thenComparing(Item::id)).toList();
    }
}
