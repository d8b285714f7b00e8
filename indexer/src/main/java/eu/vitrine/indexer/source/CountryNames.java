// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** English names of countries, as exports write them instead of ISO codes. */
final class CountryNames {

    /** Names besides those of the Unicode CLDR. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("bolivia, plurinational state of", "BO"),
            Map.entry("brunei darussalam", "BN"),
            Map.entry("burma", "MM"),
            Map.entry("cape verde", "CV"),
            Map.entry("congo", "CG"),
            Map.entry("congo, the democratic republic of the", "CD"),
            Map.entry("cote d'ivoire", "CI"),
            Map.entry("czech republic", "CZ"),
            Map.entry("democratic republic of the congo", "CD"),
            Map.entry("great britain", "GB"),
            Map.entry("holland", "NL"),
            Map.entry("hong kong", "HK"),
            Map.entry("iran, islamic republic of", "IR"),
            Map.entry("ivory coast", "CI"),
            Map.entry("korea, republic of", "KR"),
            Map.entry("lao people's democratic republic", "LA"),
            Map.entry("libyan arab jamahiriya", "LY"),
            Map.entry("macao", "MO"),
            Map.entry("macau", "MO"),
            Map.entry("macedonia", "MK"),
            Map.entry("moldova, republic of", "MD"),
            Map.entry("myanmar", "MM"),
            Map.entry("palestine", "PS"),
            Map.entry("palestinian territory", "PS"),
            Map.entry("republic of korea", "KR"),
            Map.entry("russian federation", "RU"),
            Map.entry("slovak republic", "SK"),
            Map.entry("slovakia (slovak republic)", "SK"),
            Map.entry("swaziland", "SZ"),
            Map.entry("syrian arab republic", "SY"),
            Map.entry("taiwan, province of china", "TW"),
            Map.entry("tanzania, united republic of", "TZ"),
            Map.entry("turkey", "TR"),
            Map.entry("united states of america", "US"),
            Map.entry("venezuela, bolivarian republic of", "VE"),
            Map.entry("viet nam", "VN"));

    private static final Map<String, String> CODES = codes();

    private CountryNames() {}

    /** The ISO 3166-1 alpha-2 code of a name, whatever its case and accents; the text itself if it is no name that is known. */
    static String code(String name) {
        return CODES.getOrDefault(plain(name), name);
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(plain(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)), code);
        }
        codes.putAll(OTHERS);
        return Map.copyOf(codes);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('\u2019', '\'')
                .replace("&", "and")
                .replaceAll("\\bst\\. ", "saint ");
    }
}
