// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.differences;

import eu.vitrine.portal.text.Line;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a part of a text, to see how many two parts share; in the order of the alphabet, each as often as it occurs. */
record Vocabulary(String[] words) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Vocabulary of(Line line) {
        String[] words = BETWEEN.split(line.text().toLowerCase(Locale.ROOT));
        Arrays.sort(words);
        return new Vocabulary(words);
    }

    /** Which share of the words of both occurs in both: 0 if none, 1 if all. */
    double likeness(Vocabulary other) {
        int most = Math.min(words.length, other.words.length);
        if (most == 0) {
            return 0;
        }
        int shared = 0;
        for (int i = 0, j = 0; i < words.length && j < other.words.length; ) {
            int order = words[i].compareTo(other.words[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return 2.0 * shared / (words.length + other.words.length);
    }
}
