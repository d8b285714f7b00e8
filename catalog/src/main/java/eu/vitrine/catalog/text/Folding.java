// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.text;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;

/** What does not matter when words are compared: case, accents, width, ligatures. */
final class Folding {
    /** The whitespace analyser of OpenSearch takes 255 chars for one token. */
    private static final int LONGEST = 250;

    private Folding() {}

    /** Unicode's foldings (final sigma, sharp s, Ș and Ş) and those that Lucene adds to them (æ, œ, ø, đ, ħ, ł). */
    static TokenStream fold(TokenStream words) {
        return new ICUFoldingFilter(words);
    }

    /** Whether lower case is all that folding would do: most words, and far faster to tell than to fold. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == ' ')) {
                return false;
            }
        }
        return true;
    }

    /**
     * The folded word without what some characters leave behind (ﷺ folds to four words, ŉ to an apostrophe and an n), and cut where
     * OpenSearch would cut it, with room for the mark of a language.
     */
    static String oneWord(String folded) {
        boolean fits = folded.length() <= LONGEST;
        for (int i = 0; i < folded.length() && fits; i++) {
            fits = !splits(folded.charAt(i));
        }
        return fits ? folded : fitted(folded);
    }

    private static String fitted(String folded) {
        StringBuilder word = new StringBuilder();
        folded.codePoints()
                .filter(c -> !splits(c))
                .takeWhile(c -> word.length() + Character.charCount(c) <= LONGEST)
                .forEachOrdered(word::appendCodePoint);
        return word.toString();
    }

    private static boolean splits(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || BreakingReader.breaksWords(c);
    }
}
