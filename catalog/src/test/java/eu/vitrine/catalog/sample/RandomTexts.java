// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Texts and names made of real words, with what goes wrong in real exports. */
final class RandomTexts {

    /** The same to whoever ignores case and accents, and four different values. */
    private static final List<String> NEARLY_THE_SAME = List.of("Éclair", "eclair", "ÉCLAIR", "Eclair");

    private static final List<String> FORMS = List.of("Ltd", "GmbH & Co. KG", "S.A.", "ЕООД", "Α.Ε.", "Kft.", "");

    private final Dice dice;

    RandomTexts(Dice dice) {
        this.dice = dice;
    }

    /** A text of so many words. */
    String text(String language, int words) {
        List<String> text = new ArrayList<>();
        while (text.size() < words) {
            text.add(written(word(language)));
            if (dice.chance(6)) {
                text.add(dice.one(Vocabulary.ODDITIES));
            }
            if (dice.chance(4)) {
                text.add(text.getFirst());
            }
        }
        String joined = String.join(dice.chance(90) ? " " : ", ", text).strip();
        return joined.isEmpty() ? "empty" : joined;
    }

    /** A word in one of its forms; the first words of a language are the commonest. */
    String word(String language) {
        return dice.one(dice.oftenFirst(Vocabulary.words(language)));
    }

    /** A name with a number, so that a few names are very common and most are rare. */
    String name(int number) {
        if (number < NEARLY_THE_SAME.size()) {
            return NEARLY_THE_SAME.get(number);
        }
        Dice own = new Dice(number);
        RandomTexts texts = new RandomTexts(own);
        String language = own.oftenFirst(Vocabulary.languages());
        String name = texts.written(texts.word(language)) + " " + own.one(FORMS);
        String odd = own.chance(10) ? own.one(List.of(", Inc.", ": x", " \uD83D\uDE00", " \uFF5A", " <b>")) : "";
        return (name.strip() + odd + (own.chance(70) ? " " + number : "")).strip();
    }

    /** The word as somebody may write it. */
    String written(String word) {
        return switch (dice.below(8)) {
            case 0 -> word.toUpperCase(Locale.ROOT);
            case 1 -> word + "!";
            default -> word;
        };
    }
}
