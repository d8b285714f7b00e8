// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop;

import eu.vitrine.catalog.search.InvalidQuery;
import java.util.List;
import java.util.Map;

/** The lists of the shop, each of which is a recommender of the demo. */
public enum ShopList {
    /** What somebody sees who searches for nothing. */
    HOME_FEED("home-feed", HomeFeed.ORDERS),
    /** What is found for words. */
    SEARCH_RESULTS("search-results", SearchResults.ORDERS);

    private static final String PERSONALISED = "personalised";
    private static final String NOT_PERSONALISED = "not-personalised";

    private final String recommender;
    private final Map<String, Ranking> orders;

    ShopList(String recommender, Map<String, Ranking> orders) {
        this.recommender = recommender;
        this.orders = orders;
    }

    /** The id of the recommender that puts it in order. */
    public String recommender() {
        return recommender;
    }

    /** The ids of all options, in alphabetical order. */
    public List<String> options() {
        return orders.keySet().stream().sorted().toList();
    }

    /**
     * The option of this id.
     *
     * @throws InvalidQuery if the shop has no such order
     */
    Chosen option(String id) {
        Ranking ranking = orders.get(id);
        if (ranking == null) {
            throw new InvalidQuery(
                    "option",
                    "The list " + recommender + " has no such option. Known are: " + String.join(", ", options())
                            + ".");
        }
        return new Chosen(id, ranking);
    }

    /** The option of this id; where the shop has no such order, its own one with or without profiling, as the record says of the option. */
    Chosen optionOrLike(String id, boolean profiling) {
        String known = profiling ? PERSONALISED : NOT_PERSONALISED;
        Ranking ranking = orders.get(id);
        return ranking == null || ranking instanceof Ranking.WithProfiling != profiling
                ? option(known)
                : new Chosen(id, ranking);
    }

    /** What holds where nothing is known of a recommender. */
    Chosen otherwise() {
        return option(NOT_PERSONALISED);
    }

    /** An option and the order that it stands for. */
    record Chosen(String id, Ranking ranking) {}
}
