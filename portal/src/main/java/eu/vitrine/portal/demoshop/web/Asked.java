// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop.web;

import eu.vitrine.catalog.search.InvalidQuery;
import eu.vitrine.portal.demoshop.Ask;

/** Reads what an address asks. */
final class Asked {

    private static final int LONGEST = 200;

    private Asked() {}

    /** @throws InvalidQuery naming the parameter that cannot be read */
    static Ask of(String words, String language, String country) {
        if (!language.matches("[a-z]{2}")) {
            throw new InvalidQuery("language", "A language is two small letters, such as de.");
        }
        if (!country.matches("[A-Z]{2}")) {
            throw new InvalidQuery("country", "A country is two capital letters, such as DE.");
        }
        if (words.length() > LONGEST) {
            throw new InvalidQuery("q", "Search for at most " + LONGEST + " characters.");
        }
        return new Ask(words.strip(), language, country);
    }
}
