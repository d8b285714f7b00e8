// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop;

import eu.vitrine.portal.demoshop.Ranking.WithProfiling;
import eu.vitrine.portal.demoshop.Ranking.WithoutProfiling;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Results of a search in the orders that their record publishes: {@code search-results}, version 2.1.0. */
final class SearchResults {

    /** By agreement with the words, ratings, price, delivery time and reliability of the shop, with the same weights for everybody. */
    private static final WithoutProfiling NOT_PERSONALISED = (ask, stock) -> {
        Agreement agreement = new Agreement(ask, stock);
        List<Item> found = agreement.found();
        return sorted(found, sameForEverybody(agreement, found));
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
        return sorted(found, parameters(agreement, found, new Taste(history, stock)));
    };

    /** By the ids of the options. */
    static final Map<String, Ranking> ORDERS =
            Map.of("not-personalised", NOT_PERSONALISED, "cheapest", CHEAPEST, "personalised", PERSONALISED);

    private SearchResults() {}

    private static List<Item> sorted(List<Item> found, List<Weighed> parameters) {
        return found.stream()
                .sorted(Points.mostFirst(item -> Weighed.sum(parameters, item)))
                .toList();
    }

    /** With the middle of the share that the record says. */
    static List<Weighed> parameters(Agreement agreement, List<Item> found, Taste taste) {
        return Stream.concat(
                        sameForEverybody(agreement, found).stream(),
                        Stream.of(new Weighed("viewed-items", 6, taste::viewed)))
                .toList();
    }

    private static List<Weighed> sameForEverybody(Agreement agreement, List<Item> found) {
        return List.of(
                new Weighed("search-words", 50, agreement::with),
                new Weighed("item-rating", 17, Points::rating),
                new Weighed("price", 12, item -> Points.price(item, found)),
                new Weighed("delivery-time", 12, item -> Points.deliveryTime(item, agreement.ask())),
                new Weighed("seller-reliability", 8, Points::reliability));
    }
}
