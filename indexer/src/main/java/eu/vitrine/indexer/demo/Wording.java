// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import java.util.List;

/** The words of one campaign. */
record Wording(Offer offer, String title, String body, String callToAction, String altText) {

    private static final int SHORTEST_TITLE = 20;
    private static final int LONGEST_TITLE = 70;
    private static final List<String> DISCOUNTS = List.of("10", "15", "20", "25", "30", "40");

    static Wording compose(Dice dice, Words words, Words.Templates templates, Offer offer) {
        String discount = dice.pick(DISCOUNTS);
        List<String> titles = templates.titles().stream()
                .map(title -> filled(title, offer, discount))
                .toList();
        return new Wording(
                offer,
                title(dice, titles),
                filled(dice.pick(templates.bodies()), offer, discount),
                dice.pick(words.callsToAction()),
                offer.in(words.altText()));
    }

    private static String filled(String template, Offer offer, String discount) {
        return offer.in(template.replace("{percent}", discount));
    }

    private static String title(Dice dice, List<String> titles) {
        List<String> fitting = titles.stream()
                .filter(title -> title.length() >= SHORTEST_TITLE && title.length() <= LONGEST_TITLE)
                .toList();
        return dice.pick(fitting.isEmpty() ? titles : fitting);
    }
}
