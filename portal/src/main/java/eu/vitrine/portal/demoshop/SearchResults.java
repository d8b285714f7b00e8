// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop;

import eu.vitrine.portal.demoshop.Ranking.WithProfiling;
import eu.vitrine.portal.demoshop.Ranking.WithoutProfiling;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Results of a search in the orders that their record publishes: {@code search-results}, version 2.1.0. */
final class SearchResults {

    /** By agreement with the words, ratings, price, delivery time and reliability of the shop, with the same weights for everybody. */
    private static final WithoutProfiling NOT_PERSONALISED = (ask, stock) -> {
        Agreement agreement = new Agreement(ask, stock);
        List<Item> found = agreement.found();
        return found.stream()
                .sorted(Points.mostFirst(item -> points(item, agreement, found)))
                .toList();
    };

    /** Lowest price including delivery first. */
    private static final WithoutProfiling CHEAPEST = (ask, stock) -> new Agreement(ask, stock)
            .found().stream()
                    .sorted(Comparator.comparingInt(Item::whole).thenComparing(Item::id))
                    .toList();

    /** The same weights, and a little for what was looked at. */
    private static final WithProfiling PERSONALISED = (ask, stock, history) -> {
        Agreement agreement = new Agreement(ask, stock);
        List<Item> found = agreement.found();
        Taste taste = new Taste(history, stock);
        return found.stream()
                .sorted(Points.mostFirst(item -> points(item, agreement, found) + 6 * taste.viewed(item)))
                .toList();
    };

    /** By the ids of the options. */
    static final Map<String, Ranking> ORDERS =
            Map.of("not-personalised", NOT_PERSONALISED, "cheapest", CHEAPEST, "personalised", PERSONALISED);

    private SearchResults() {}

    /** The parameters with the middle of the share that the record says, in per cent. */
    private static int points(Item item, Agreement agreement, List<Item> found) {
        return 50 * agreement.with(item)
                + 17 * Points.rating(item)
                + 12 * Points.price(item, found)
                + 12 * Points.deliveryTime(item, agreement.ask())
                + 8 * Points.reliability(item);
    }
}
