// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop.web;

import eu.vitrine.portal.demoshop.Address;
import eu.vitrine.portal.demoshop.Ask;
import eu.vitrine.portal.demoshop.DemoShop;
import eu.vitrine.portal.demoshop.History;
import eu.vitrine.portal.demoshop.InDemo;
import eu.vitrine.portal.demoshop.Listing;
import eu.vitrine.portal.demoshop.ShopList;
import eu.vitrine.portal.demoshop.web.ShopPage.Choice;
import eu.vitrine.portal.demoshop.web.ShopPage.Field;
import eu.vitrine.portal.demoshop.web.ShopPage.Form;
import eu.vitrine.portal.demoshop.web.ShopPage.Remembered;
import eu.vitrine.portal.demoshop.web.ShopPage.Section;
import eu.vitrine.portal.demoshop.web.ShopPage.Value;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what stands on the page of the made-up shop. Thread-safe. */
@Component
@InDemo
class ShopPages {

    private final DemoShop shop;
    private final ShopCards cards;
    private final ShopAds ads;
    private final Words words;

    ShopPages(DemoShop shop, ShopCards cards, ShopAds ads, Words words) {
        this.shop = shop;
        this.cards = cards;
        this.ads = ads;
        this.words = words;
    }

    ShopPage page(Ask ask, History history) {
        List<Section> lists = new ArrayList<>();
        List<ShopPage.AdCard> running = ads.running(ask, 2);
        if (!ask.words().isEmpty()) {
            lists.add(section(
                    ShopList.SEARCH_RESULTS,
                    ask,
                    history,
                    running.stream().skip(1).toList()));
        }
        lists.add(section(
                ShopList.HOME_FEED, ask, history, running.stream().limit(1).toList()));
        return new ShopPage(
                words.say("shop.heading"),
                List.of(words.say("shop.lead.1"), words.say("shop.lead.2")),
                form(ask, history),
                lists,
                remembered(ask, history),
                new Link(words.say("shop.check"), Address.CHECK));
    }

    private Section section(ShopList list, Ask ask, History history, List<ShopPage.AdCard> among) {
        Listing listing = shop.list(list, ask, history);
        String id = list.recommender();
        return new Section(
                id,
                words.say("shop.list." + id, Map.of("words", ask.words())),
                words.say(listing.profiling() ? "shop.order.profiling" : "shop.order.same"),
                new Link(words.say("shop.choose"), "/settings#" + id),
                new Link(words.say("shop.explain"), "/recommenders/" + id),
                cards.of(listing, history, among),
                words.say("shop.none"));
    }

    private Form form(Ask ask, History history) {
        return new Form(
                new Field("q", words.say("shop.words"), ask.words()),
                new Choice(
                        "language",
                        words.say("shop.language"),
                        values(
                                shop.stock().languages(),
                                ask.language(),
                                language -> Locale.of(language).getDisplayLanguage(words.locale()))),
                new Choice(
                        "country",
                        words.say("shop.country"),
                        values(
                                shop.stock().countries(),
                                ask.country(),
                                country -> Locale.of("", country).getDisplayCountry(words.locale()))),
                new Field("history", "", history.text()),
                words.say("shop.show"));
    }

    private static List<Value> values(List<String> all, String selected, UnaryOperator<String> name) {
        return all.stream()
                .map(value -> new Value(value, name.apply(value), value.equals(selected)))
                .toList();
    }

    private Remembered remembered(Ask ask, History history) {
        @Nullable
        Link empty = history.deeds().isEmpty()
                ? null
                : new Link(words.say("shop.history.empty"), Address.page(ask, History.NONE) + "#history");
        return new Remembered(
                words.say("shop.history"),
                List.of(words.say(history.deeds().isEmpty() ? "shop.history.none" : "shop.history.where")),
                history.deeds().stream().map(deed -> cards.say(deed, ask)).toList(),
                empty);
    }
}
