// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Sends one word after the other through a chain of Lucene's token filters. Not thread-safe. */
final class WordFilter {
    private final SingleWord source = new SingleWord();
    private final TokenStream filtered;
    private final CharTermAttribute result;

    WordFilter(UnaryOperator<TokenStream> chain) {
        this.filtered = chain.apply(source);
        this.result = filtered.getAttribute(CharTermAttribute.class);
    }

    /** What the chain makes of the word: the shortest form, the first of equals, if it offers several; may be empty. */
    String apply(String word) {
        try {
            source.next(word);
            filtered.reset();
            String shortest = filtered.incrementToken() ? result.toString() : "";
            while (filtered.incrementToken()) {
                if (result.length() < shortest.length()) {
                    shortest = result.toString();
                }
            }
            return shortest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class SingleWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String word = "";
        private boolean read;

        void next(String word) {
            this.word = word;
            this.read = false;
        }

        @Override
        public boolean incrementToken() {
            if (read) {
                return false;
            }
            clearAttributes();
            term.append(word);
            read = true;
            return true;
        }
    }
}
