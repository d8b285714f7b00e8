// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import java.util.Locale;

/**
 * A listing in the words of one language.
 *
 * @param product noun, brand and model, in the language's order
 * @param noun the product without its brand
 * @param claim what is said of it
 */
record Offer(Locale language, String product, String noun, String claim, String price, String seller) {

    static Offer of(Dice dice, Words words, Locale language, Listing listing, String price, String seller) {
        Words.Goods goods = Stock.at(words.categories(), listing.category());
        String noun = goods.nouns().get(listing.kind());
        String product = words.named()
                .replace("{brand}", listing.brand() + " " + listing.model())
                .replace("{noun}", noun);
        return new Offer(language, product, noun, dice.pick(goods.claims()), price, seller);
    }

    /** The noun as a heading. */
    String heading() {
        return capitalised(noun);
    }

    /** A template with this offer in its places. */
    String in(String template) {
        return template.replace("{Product}", capitalised(product))
                .replace("{product}", product)
                .replace("{claim}", claim)
                .replace("{price}", price)
                .replace("{seller}", seller);
    }

    private String capitalised(String text) {
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(language) + text.substring(end);
    }
}
