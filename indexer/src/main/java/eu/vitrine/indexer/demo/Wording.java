// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * The words of one campaign.
 *
 * @param product noun, brand and model, in the language's order
 * @param noun the product without its brand
 * @param claim what is said of it
 */
record Wording(
        String product,
        String noun,
        String claim,
        String price,
        String title,
        String body,
        String callToAction,
        String altText) {

    private static final int SHORTEST_TITLE = 20;
    private static final int LONGEST_TITLE = 70;
    private static final List<String> DISCOUNTS = List.of("10", "15", "20", "25", "30", "40");

    /** Composes them; a post is what a person writes who was paid for it. */
    static Wording compose(
            Dice dice, Words words, Locale language, Listing listing, String price, String seller, boolean post) {
        Words.Goods goods = Stock.at(words.categories(), listing.category());
        String noun = goods.nouns().get(listing.kind());
        String product = words.named()
                .replace("{brand}", listing.brand() + " " + listing.model())
                .replace("{noun}", noun);
        String claim = dice.pick(goods.claims());
        String discount = dice.pick(DISCOUNTS);
        UnaryOperator<String> fill = template -> template.replace("{Product}", capitalised(product, language))
                .replace("{product}", product)
                .replace("{claim}", claim)
                .replace("{price}", price)
                .replace("{percent}", discount)
                .replace("{seller}", seller);
        List<String> titles = post ? words.postTitles() : words.titles();
        return new Wording(
                product,
                noun,
                claim,
                price,
                title(dice, titles.stream().map(fill).toList()),
                fill.apply(dice.pick(post ? words.posts() : words.bodies())),
                dice.pick(words.callsToAction()),
                fill.apply(words.altText()));
    }

    /** The same with its first letter as it stands at the beginning of a sentence. */
    static String capitalised(String text, Locale language) {
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(language) + text.substring(end);
    }

    private static String title(Dice dice, List<String> titles) {
        List<String> fitting = titles.stream()
                .filter(title -> title.length() >= SHORTEST_TITLE && title.length() <= LONGEST_TITLE)
                .toList();
        return dice.pick(fitting.isEmpty() ? titles : fitting);
    }
}
