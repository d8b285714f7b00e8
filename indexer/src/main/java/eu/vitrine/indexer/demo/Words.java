// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the demo can say in one language. Templates hold {@code {product}} where the name of a product stands, {@code {Product}} where it begins
 * a sentence, and {@code {claim}}, {@code {price}}, {@code {percent}}, {@code {seller}}; none needs another word to agree with any of them.
 *
 * @param named how brand and noun follow each other
 * @param price how an amount in euro is written
 * @param decimal what stands between euro and cent
 * @param lastingTitles more titles, for what is not used up
 * @param lastingBodies more bodies, for what is not used up
 * @param categories what is sold, by the key of its category
 */
record Words(
        String named,
        String price,
        String decimal,
        List<String> titles,
        List<String> lastingTitles,
        List<String> bodies,
        List<String> lastingBodies,
        List<String> postTitles,
        List<String> posts,
        List<String> callsToAction,
        String altText,
        Map<String, Goods> categories) {

    /**
     * What is sold in a category.
     *
     * @param nouns the kinds of product, in the same order in every language
     * @param claims whole sentences, true of all of them
     */
    record Goods(List<String> nouns, List<String> claims) {}

    /** What titles and bodies are made of. */
    record Templates(List<String> titles, List<String> bodies) {}

    /** What a person writes who was paid for it. */
    Templates forPosts() {
        return new Templates(postTitles, posts);
    }

    /** What a seller writes. */
    Templates forAds(Category category) {
        return category.lasting()
                ? new Templates(both(titles, lastingTitles), both(bodies, lastingBodies))
                : new Templates(titles, bodies);
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
