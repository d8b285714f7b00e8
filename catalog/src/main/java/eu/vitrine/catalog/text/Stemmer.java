// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.text;

import java.util.function.UnaryOperator;

/** The stems of one language. Remembers the last words. Not thread-safe. */
final class Stemmer {
    private static final int REMEMBERED = 1 << 13;

    private final String mark;
    private final Memo<String> stems;

    /** @param folding of a single word */
    Stemmer(String language, UnaryOperator<String> folding) {
        WordFilter filter = new WordFilter(Stemmers.chain(language));
        this.mark = language + ':';
        this.stems = new Memo<>(REMEMBERED, word -> {
            String stem = Folding.oneWord(folding.apply(filter.apply(word)));
            return stem.isEmpty() ? "" : mark + stem;
        });
    }

    /** The folded stem of a word as it was written, marked with the language. */
    String stem(String word, String folded) {
        String stem = stems.of(word);
        return stem.isEmpty() ? mark + folded : stem;
    }
}
