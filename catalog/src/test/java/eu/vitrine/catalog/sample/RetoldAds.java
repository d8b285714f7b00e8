// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.sample;

import eu.vitrine.catalog.Ad;
import java.util.ArrayList;
import java.util.List;

/** Random ads of which each text is told several times: as it is, or with some words changed, left out or added. */
public final class RetoldAds {

    private static final int TIMES = 5;

    private RetoldAds() {}

    /** So many ads, the same for the same seed. */
    public static List<Ad> some(long seed, int count) {
        Dice dice = new Dice(seed);
        List<Ad> ads = new ArrayList<>();
        List<String> text = List.of();
        for (int number = 0; number < count; number++) {
            if (number % TIMES == 0) {
                text = text(dice);
            }
            List<String> told = number % TIMES == 0 ? text : retold(text, dice);
            ads.add(AdDraft.of("n" + number).body(String.join(" ", told)).ad());
        }
        return ads;
    }

    private static List<String> text(Dice dice) {
        List<String> words = new ArrayList<>();
        for (int length = dice.between(4, 40); words.size() < length; ) {
            words.add(word(dice));
        }
        return words;
    }

    private static String word(Dice dice) {
        List<List<String>> words = Vocabulary.words(dice.one(List.of("en", "de", "el")));
        return dice.one(dice.one(words));
    }

    private static List<String> retold(List<String> text, Dice dice) {
        List<String> words = new ArrayList<>(text);
        for (int changes = dice.between(0, 4); changes > 0; changes--) {
            int place = dice.between(0, words.size() - 1);
            switch (dice.between(0, 2)) {
                case 0 -> words.set(place, word(dice));
                case 1 -> words.add(place, word(dice));
                default -> words.remove(place);
            }
            if (words.isEmpty()) {
                words.add(word(dice));
            }
        }
        return words;
    }
}
