// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop.web;

import eu.vitrine.portal.demoshop.Address;
import eu.vitrine.portal.demoshop.Ask;
import eu.vitrine.portal.demoshop.DemoShop;
import eu.vitrine.portal.demoshop.History;
import eu.vitrine.portal.demoshop.History.Kind;
import eu.vitrine.portal.demoshop.InDemo;
import eu.vitrine.portal.demoshop.Item;
import eu.vitrine.portal.demoshop.Listing;
import eu.vitrine.portal.demoshop.web.ShopPage.AdCard;
import eu.vitrine.portal.demoshop.web.ShopPage.Card;
import eu.vitrine.portal.demoshop.web.ShopPage.Deed;
import eu.vitrine.portal.demoshop.web.ShopPage.ItemCard;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says what stands in the lists of the made-up shop. Thread-safe. */
@Component
@InDemo
class ShopCards {

    /** Ads come after so many items. */
    private static final int BEFORE_ADS = 3;

    private final DemoShop shop;
    private final Words words;

    ShopCards(DemoShop shop, Words words) {
        this.shop = shop;
        this.words = words;
    }

    /** The items of a list, and some ads among them; none in a list without items. */
    List<Card> of(Listing listing, History history, List<AdCard> ads) {
        List<Card> cards = new ArrayList<>();
        listing.items().forEach(item -> cards.add(item(item, listing, history)));
        if (!cards.isEmpty()) {
            cards.addAll(Math.min(BEFORE_ADS, cards.size()), ads);
        }
        return cards;
    }

    private ItemCard item(Item item, Listing listing, History history) {
        Ask ask = listing.ask();
        return new ItemCard(
                Marked.plain(item.name(ask.language()), ask.language()),
                List.of(
                        words.say(
                                "shop.price", Map.of("price", euros(item.price()), "delivery", euros(item.delivery()))),
                        words.say("shop.days", Map.of("days", item.daysTo(ask.country()), "shop", item.shop())),
                        words.say(
                                "shop.rating",
                                Map.of("stars", BigDecimal.valueOf(item.rating(), 1), "people", item.ratings()))),
                Arrays.stream(Kind.values())
                        .map(kind -> deed(kind, item, listing, history))
                        .toList());
    }

    private Deed deed(Kind kind, Item item, Listing listing, History history) {
        History after = history.then(kind, kind == Kind.FOLLOWS ? item.shop() : item.id());
        return new Deed(
                new Link(
                        words.say("shop.deed." + kind.text()),
                        Address.page(listing.ask(), after) + "#"
                                + listing.list().recommender()),
                kind == Kind.FOLLOWS ? item.shop() : item.name(listing.ask().language()));
    }

    /** One thing of the history, in words. */
    String say(History.Deed deed, Ask ask) {
        String what = deed.kind() == Kind.FOLLOWS
                ? deed.what()
                : shop.stock()
                        .item(deed.what())
                        .map(item -> item.name(ask.language()))
                        .orElse(deed.what());
        return words.say("shop.did." + deed.kind().text(), Map.of("what", what));
    }

    private static BigDecimal euros(int cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
