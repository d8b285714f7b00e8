// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import eu.vitrine.catalog.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills the shelves of sellers: mostly with what is their trade. */
final class Listings {

    private static final double OWN_TRADE = 0.85;
    private static final double OWN_TRADE_WHEN_LARGE = 0.5;
    private static final int LARGE = 60;
    private static final double WITHOUT_SUBJECT = 0.12;
    private static final double USUAL_SUBJECT = 0.88;
    private static final int ADS_OF_ONE_LISTING = 12;
    private static final List<Integer> ENDINGS = List.of(90, 90, 95, 99, 0, 50);

    private final Stock stock;
    private final Map<String, Double> categories = new LinkedHashMap<>();

    Listings(Stock stock) {
        this.stock = stock;
        stock.categories().forEach((key, category) -> categories.put(key, category.share()));
    }

    List<Listing> of(Dice dice, Seller seller) {
        int count = 1 + seller.ads() / ADS_OF_ONE_LISTING;
        List<Listing> listings = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            String key = dice.chance(seller.ads() > LARGE ? OWN_TRADE_WHEN_LARGE : OWN_TRADE)
                    ? seller.category()
                    : dice.weighted(categories);
            listings.add(listing(dice, seller, number, key));
        }
        return listings;
    }

    private Listing listing(Dice dice, Seller seller, int number, String key) {
        Category category = Stock.at(stock.categories(), key);
        int kind = dice.between(0, category.prices().size() - 1);
        List<Integer> price = category.prices().get(kind);
        return new Listing(
                number,
                "KB-%04d-%02d".formatted(seller.number(), number),
                key,
                kind,
                subject(dice, category),
                dice.pick(category.brands()),
                dice.pick(category.models()),
                dice.between(price.getFirst(), price.getLast()) * 100 + dice.pick(ENDINGS));
    }

    private static @Nullable Subject subject(Dice dice, Category category) {
        if (dice.chance(WITHOUT_SUBJECT)) {
            return null;
        }
        return dice.chance(USUAL_SUBJECT)
                ? category.subjects().getFirst()
                : category.subjects().getLast();
    }
}
