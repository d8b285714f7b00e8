// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.sample;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Passage;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.text.Words;
import java.util.List;
import java.util.Locale;

/** What people might type who look for an ad: its words, in other forms, with the wrong accents, as phrases, with exclusions. */
final class RandomWords {

    private static final List<Field.Searchable<Ad>> FIELDS = AdSchema.ADS.searchable();

    private final Dice dice;

    RandomWords(Dice dice) {
        this.dice = dice;
    }

    /** A search text that may find this ad. */
    String about(Ad ad) {
        String word = word(ad);
        return switch (dice.below(12)) {
            case 0 -> word + " " + word(ad);
            case 1 -> word + " " + word(ad) + " " + word(ad);
            case 2 -> word + " -" + word(ad);
            case 3 -> "-" + word;
            case 4 -> "\"" + phrase(ad) + "\"";
            case 5 -> "„" + phrase(ad) + "“ " + word;
            case 6 -> "-\"" + phrase(ad) + "\"";
            case 7 -> dice.one(Vocabulary.ODDITIES);
            default -> word;
        };
    }

    private String word(Ad ad) {
        List<String> words = List.of(text(ad).split("[\\s!,]+"));
        return otherwise(dice.one(Vocabulary.forms(dice.one(words))));
    }

    private String phrase(Ad ad) {
        List<String> words = List.of(text(ad).split(" "));
        int first = dice.below(words.size());
        return otherwise(String.join(" ", words.subList(first, Math.min(words.size(), first + dice.between(1, 3)))));
    }

    private String text(Ad ad) {
        List<String> texts = FIELDS.stream()
                .flatMap(field -> field.words().apply(ad).stream())
                .map(Passage::text)
                .toList();
        return texts.isEmpty() ? "shoes" : dice.one(texts);
    }

    /** The same in another case, or without accents, or as it is. */
    String otherwise(String text) {
        return switch (dice.below(5)) {
            case 0 -> text.toUpperCase(Locale.ROOT);
            case 1 -> text.toLowerCase(Locale.ROOT);
            case 2 -> Words.fold(text);
            default -> text;
        };
    }
}
