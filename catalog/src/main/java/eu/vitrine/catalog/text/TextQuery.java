// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.text;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a person typed: what must occur and what must not.
 *
 * <p>White space separates words. Quotation marks ({@code "} and „ “ ” « ») make a phrase; where the second is missing, the rest
 * of the text is the phrase. A minus directly before a word or a phrase, at the beginning or after white space, excludes it. Nothing
 * else has a meaning: punctuation separates words, {@code AND} is a word.
 *
 * @param required words and phrases that must occur, without repetitions, in the order in which they were typed
 * @param excluded words and phrases that must not occur, likewise
 */
public record TextQuery(List<Clause> required, List<Clause> excluded) {
    public TextQuery {
        required = List.copyOf(required);
        excluded = List.copyOf(excluded);
    }

    /** Reads what a person typed. Every text is a query; one without any word is empty. */
    public static TextQuery parse(String q) {
        return new TextQueryParser(q).parse();
    }

    /** Whether nothing was asked for: every text matches. */
    public boolean isEmpty() {
        return required.isEmpty() && excluded.isEmpty();
    }

    /** A word or a phrase. */
    public sealed interface Clause permits Word, Phrase {}

    /**
     * A single word. It matches a token with this folded form, or one with one of the stems.
     *
     * @param stems stems of the word in every language, marked with the language, sorted; see {@link Words#stems}
     */
    public record Word(String folded, Set<String> stems) implements Clause {
        public Word {
            stems = Collections.unmodifiableSet(new TreeSet<>(stems));
        }
    }

    /**
     * Words in a row, exactly as they were typed but for case and accents. A quoted single word is one, too.
     *
     * @param folded the folded forms, at least one
     */
    public record Phrase(List<String> folded) implements Clause {
        public Phrase {
            folded = List.copyOf(folded);
            if (folded.isEmpty()) {
                throw new IllegalArgumentException("A phrase has no words: leave it out of the query");
            }
        }
    }
}
