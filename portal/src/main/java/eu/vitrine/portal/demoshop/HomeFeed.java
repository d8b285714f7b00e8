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

    private static final WithProfiling PERSONALISED = (ask, stock, history) -> {
        List<Item> offered = stock.deliveredTo(ask.country());
        List<Weighed> parameters = parameters(ask, stock, offered, new Taste(history, stock));
        return sorted(offered, Points.mostFirst(item -> Weighed.sum(parameters, item)));
    };

    /** By the ids of the options. */
    static final Map<String, Ranking> ORDERS =
            Map.of("not-personalised", NOT_PERSONALISED, "newest", NEWEST, "personalised", PERSONALISED);

    private HomeFeed() {}

    /** With the middle of the share that the record says. */
    static List<Weighed> parameters(Ask ask, Stock stock, List<Item> offered, Taste taste) {
        return List.of(
                new Weighed("viewed-items", 30, taste::viewed),
                new Weighed("past-purchases", 25, taste::bought),
                new Weighed("popularity", 15, item -> Points.popularity(item, ask, offered)),
                new Weighed("followed-shops", 12, taste::followed),
                new Weighed("delivery-time", 10, item -> Points.deliveryTime(item, ask)),
                new Weighed("newness", 5, item -> Points.newness(item, stock)));
    }

    private static List<Item> sorted(List<Item> items, Comparator<Item> order) {
        return items.stream().sorted(order.thenComparing(Item::id)).toList();
    }
}
