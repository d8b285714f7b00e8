// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import eu.vitrine.catalog.Targeting.Dimension;
import java.util.regex.Pattern;

/**
 * Masks e-mail addresses and telephone numbers in targeting values: a repository holds no personal data of recipients (Art. 39(1) DSA), and
 * lists of customers do slip into exports.
 */
final class PersonalTraces {

    static final String MASK = "[masked]";

    private static final Pattern EMAIL =
            Pattern.compile("(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]++@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern INTERNATIONAL =
            Pattern.compile("(?<![\\w.])(?:\\+|00)[1-9](?:[ ()/-]{0,2}\\d){7,13}(?!\\w|\\.\\d)");
    private static final Pattern NATIONAL =
            Pattern.compile("(?<![\\w.])0[1-9]\\d{0,3}[ /-](?:[ /-]?\\d){5,9}(?!\\w|\\.\\d)");

    /** Of the shortest number that is masked. */
    private static final int FEWEST_DIGITS = 7;

    private PersonalTraces() {}

    static String mask(Dimension dimension, String value) {
        String masked = value.indexOf('@') < 0 ? value : EMAIL.matcher(value).replaceAll(MASK);
        // lists of thousands of places come by here: most hold too few digits for any number
        if (masked.chars().filter(c -> c >= '0' && c <= '9').count() < FEWEST_DIGITS) {
            return masked;
        }
        String abroad = INTERNATIONAL.matcher(masked).replaceAll(MASK);
        // postal codes look like national numbers
        return dimension == Dimension.LOCATION
                ? abroad
                : NATIONAL.matcher(abroad).replaceAll(MASK);
    }
}
