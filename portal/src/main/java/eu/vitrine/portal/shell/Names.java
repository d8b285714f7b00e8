// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import com.ibm.icu.util.ULocale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The names of countries and languages. What is no code is its own name. Thread-safe. */
@Component
public class Names {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private final Words words;

    /** The names in the language of these words. */
    public Names(Words words) {
        this.words = words;
    }

    /** The name of the country of a two-letter code (ISO 3166). */
    public String country(String code) {
        return COUNTRY.matcher(code).matches() ? new ULocale("und", code).getDisplayCountry(locale()) : code;
    }

    /** The name of the language of a code (ISO 639). */
    public String language(String code) {
        return LANGUAGE.matcher(code).matches() ? new ULocale(code).getDisplayLanguage(locale()) : code;
    }

    private ULocale locale() {
        return ULocale.forLocale(words.locale());
    }
}
