// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.corpus;

import eu.vitrine.catalog.Content;
import eu.vitrine.catalog.Product;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What several ads of one trader show alike. Immutable.
 *
 * @param product null if none is named
 */
record Texts(Content content, @Nullable Product product) {

    private static final double CHARACTERS = 145;
    private static final double CHARACTERS_DEVIATION = 0.52;
    private static final double CHARACTERS_PER_WORD = 7.1;
    private static final Choice<Content.Format> FORMATS =
            Choice.of(Content.Format.class, "IMAGE 54, VIDEO 26, CAROUSEL 8, PRODUCT 7, TEXT 4, AUDIO 0.6, OTHER 0.4");

    /** @param number which of the trader's texts */
    static Texts of(long seed, Trader trader, int number) {
        Dice dice = new Dice(seed + trader.rank(), "texts", number);
        String language = Markets.language(dice, trader.country());
        Vocabulary words = Markets.vocabulary(language);
        Content.Format format = FORMATS.draw(dice);
        int length = Math.max(3, (int) (dice.logNormal(CHARACTERS, CHARACTERS_DEVIATION) / CHARACTERS_PER_WORD));
        Content content = new Content(
                words.sentence(dice, 3 + dice.below(5)),
                words.sentence(dice, length) + ".",
                words.sentence(dice, 2),
                language,
                format,
                "https://shop" + trader.rank() + ".example/offer/" + number,
                media(format, trader, number));
        return new Texts(content, product(dice, words, trader));
    }

    private static List<Content.Media> media(Content.Format format, Trader trader, int number) {
        if (format == Content.Format.TEXT) {
            return List.of();
        }
        Content.Media.Kind kind = format == Content.Format.VIDEO ? Content.Media.Kind.VIDEO : Content.Media.Kind.IMAGE;
        return List.of(new Content.Media(
                kind, "https://media.example/" + trader.rank() + "/" + number, "What is offered, number " + number));
    }

    private static @Nullable Product product(Dice dice, Vocabulary words, Trader trader) {
        String brand = trader.brands().isEmpty() ? null : dice.pick(trader.brands());
        String name = dice.chance(0.6) ? words.name(dice, 2) : null;
        String listing = dice.chance(0.5) ? Long.toString(Dice.mixed(dice.below(Integer.MAX_VALUE)) >>> 20) : null;
        return brand == null && name == null && listing == null ? null : new Product(name, brand, listing);
    }
}
