// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.corpus;

import java.util.LinkedHashSet;
import java.util.Set;

/** Where ads are shown and in which language. Immutable. */
final class Markets {

    private static final double ONE_COUNTRY = 0.9;
    private static final double HOME_LANGUAGE = 0.88;

    private static final Choice<String> COUNTRIES = Choice.of("DE 23.5, FR 13, IT 10, ES 9, PL 7, NL 6, BE 3.5, AT 3.2,"
            + " SE 3, RO 2.8, PT 2.4, DK 2.3, GR 2.2, CZ 2.1, IE 1.8, HU 1.7, FI 1.5, NO 1.2, BG 1, SK 0.9, HR 0.7, LT 0.5,"
            + " SI 0.4, LV 0.35, EE 0.3, CY 0.2, LU 0.2, MT 0.15, IS 0.1, LI 0.03");

    /** Languages whose texts are drawn from a list of their own. */
    private static final Choice<String> WRITTEN =
            Choice.of("en 60, de 8, fr 8, es 8, it 3, nl 3, pl 3, sv 3, ro 2, el 2");

    /** Languages that few ads are in; their texts are made of the English list, which no stemmer of theirs knows. */
    private static final Choice<String> RARE = Choice.of(
            "tr 9, ar 8, ru 7, uk 7, zh 5, pt 5, da 5, fi 5, nb 4, cs 4, hu 4, bg 3,"
                    + " hr 3, sk 3, sl 2, lt 2, lv 2, et 2, ga 1, mt 1, ca 2, eu 1, gl 1, is 1, sr 2, bs 1, mk 1, sq 1, hy 1, ka 1, he 1,"
                    + " fa 1, ur 1, hi 1, bn 1, pa 1, ta 1, te 1, ml 1, th 1, vi 1, id 1, ms 1, tl 1, ja 1, ko 1, sw 1, am 1, so 1, yo 1,"
                    + " ha 1, af 1, cy 0.5, lb 0.5, fo 0.5, gd 0.5, br 0.5, oc 0.5, co 0.5, fy 0.5, rm 0.5, kk 0.5, uz 0.5, az 0.5, ky 0.5,"
                    + " mn 0.5, ne 0.5, si 0.5, my 0.5, km 0.5, lo 0.5, gu 0.5, kn 0.5, mr 0.5, ku 0.5, ps 0.5, yi 0.5, eo 0.5, la 0.5");

    private Markets() {}

    static String home(Dice dice) {
        return COUNTRIES.draw(dice);
    }

    /** The countries of one ad, that of its advertiser first: mostly that one, seldom up to 27. */
    static Set<String> of(Dice dice, String home) {
        Set<String> countries = new LinkedHashSet<>();
        countries.add(home);
        if (!dice.chance(ONE_COUNTRY)) {
            for (int more = dice.count(3, 0.9, 26); more > 0; more--) {
                countries.add(COUNTRIES.draw(dice));
            }
        }
        return countries;
    }

    /** The language of a text. */
    static String language(Dice dice, String country) {
        if (dice.chance(HOME_LANGUAGE)) {
            return spoken(country);
        }
        return dice.chance(0.75) ? WRITTEN.draw(dice) : RARE.draw(dice);
    }

    /** The words that a text of this language is made of. */
    static Vocabulary vocabulary(String language) {
        return Vocabulary.of(WRITTEN.all().contains(language) ? language : "en");
    }

    private static String spoken(String country) {
        return switch (country) {
            case "DE", "AT", "LI", "LU" -> "de";
            case "FR" -> "fr";
            case "BE", "NL" -> "nl";
            case "IT" -> "it";
            case "ES" -> "es";
            case "PL" -> "pl";
            case "SE", "FI" -> "sv";
            case "GR", "CY" -> "el";
            case "RO" -> "ro";
            default -> "en";
        };
    }
}
