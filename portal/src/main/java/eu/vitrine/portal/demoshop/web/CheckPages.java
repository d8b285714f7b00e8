// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop.web;

import eu.vitrine.portal.demoshop.Address;
import eu.vitrine.portal.demoshop.Ask;
import eu.vitrine.portal.demoshop.DemoShop;
import eu.vitrine.portal.demoshop.History;
import eu.vitrine.portal.demoshop.InDemo;
import eu.vitrine.portal.demoshop.Listing;
import eu.vitrine.portal.demoshop.ListingJson;
import eu.vitrine.portal.demoshop.ShopList;
import eu.vitrine.portal.demoshop.web.CheckPage.Answer;
import eu.vitrine.portal.demoshop.web.CheckPage.Trial;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the made-up shop the same with several histories, and says what came. Thread-safe. */
@Component
@InDemo
class CheckPages {

    private static final List<History> HISTORIES = Stream.of(
                    "",
                    "viewed:lamps-1,viewed:lamps-2,bought:lamps-3",
                    "viewed:bicycle-1,bought:bicycle-4,follows:Pedalusk",
                    "bought:toys-1,viewed:baby-2,follows:Kubbelix,viewed:toys-3")
            .map(History::parse)
            .toList();

    private final DemoShop shop;
    private final CheckCommands commands;
    private final Words words;

    CheckPages(DemoShop shop, CheckCommands commands, Words words) {
        this.shop = shop;
        this.commands = commands;
        this.words = words;
    }

    CheckPage page() {
        return new CheckPage(
                words.say("shop.check.heading"),
                List.of(words.say("shop.check.lead.1"), words.say("shop.check.lead.2"), words.say("shop.check.lead.3")),
                List.of(words.say("shop.check.history"), words.say("shop.check.bytes"), words.say("shop.check.hash")),
                words.say("shop.check.byServer"),
                words.say("shop.check.byBrowser"),
                words.say("shop.check.failed"),
                words.say("shop.check.same"),
                words.say("shop.check.different"),
                Arrays.stream(ShopList.values()).flatMap(this::trials).toList(),
                commands.ways(ask(ShopList.HOME_FEED), HISTORIES.get(1), HISTORIES.get(2)),
                new Link(words.say("shop.check.back"), Address.PAGE));
    }

    private Stream<Trial> trials(ShopList list) {
        return Stream.concat(
                Stream.of(trial(list, null)), list.options().stream().map(option -> trial(list, option)));
    }

    /** @param option null for the one that holds for whoever asks */
    private Trial trial(ShopList list, @Nullable String option) {
        Ask ask = ask(list);
        List<Listing> listings = HISTORIES.stream()
                .map(history -> shop.list(list, ask, history, Optional.ofNullable(option)))
                .toList();
        Listing any = listings.getFirst();
        String name = words.say("shop.list." + list.recommender(), Map.of("words", ask.words()));
        return new Trial(
                words.say(
                        option == null ? "shop.check.trial.yours" : "shop.check.trial",
                        Map.of("list", name, "option", words.say("shop.option." + any.option()))),
                words.say(any.profiling() ? "shop.check.expectDifferent" : "shop.check.expectSame"),
                IntStream.range(0, HISTORIES.size())
                        .mapToObj(i -> answer(listings.get(i), HISTORIES.get(i), option))
                        .toList());
    }

    private Answer answer(Listing listing, History history, @Nullable String option) {
        byte[] bytes = ListingJson.bytes(listing);
        return new Answer(
                new Link(
                        history.deeds().isEmpty()
                                ? words.say("shop.check.nothing")
                                : history.text().replace(",", ", "),
                        Address.json(listing.list(), listing.ask(), history, option)),
                bytes.length,
                hash(bytes));
    }

    private static Ask ask(ShopList list) {
        return new Ask(
                switch (list) {
                    case HOME_FEED -> "";
                    case SEARCH_RESULTS -> "Lampe Fahrrad";
                },
                "de",
                "DE");
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must know SHA-256", e);
        }
    }
}
