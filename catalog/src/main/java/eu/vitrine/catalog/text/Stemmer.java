// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.text;

/**
 * The stems of one language. Remembers the last words, as a few words make up most of every text; a word that falls on the place of
 * another takes it. Not thread-safe.
 */
final class Stemmer {
    private static final int PLACES = 1 << 13;

    private final String mark;
    private final WordFilter filter;
    private final String[] words = new String[PLACES];
    private final String[] stems = new String[PLACES];

    Stemmer(String language) {
        this.mark = language + ':';
        this.filter =
                new WordFilter(words -> Folding.fold(Stemmers.chain(language).apply(words)));
    }

    /** The folded stem of a word as it was written, marked with the language. */
    String stem(String word, String folded) {
        int place = (word.hashCode() ^ word.hashCode() >>> 16) & PLACES - 1;
        if (!word.equals(words[place])) {
            String stem = Folding.oneWord(filter.apply(word));
            stems[place] = mark + (stem.isEmpty() ? folded : stem);
            words[place] = word;
        }
        return stems[place];
    }
}
