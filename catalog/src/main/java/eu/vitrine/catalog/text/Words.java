// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Texts to words: the only place where that happens, so that both engines and the reference that tests them agree.
 *
 * <p>A word ends where Unicode says (UAX #29), and also at apostrophes, full stops, colons, low lines and middle dots. A text has
 * one token per word, in order; none is left out for being common. Words of more than 120 chars are cut. Thread-safe.
 *
 * @see "Decision 2026-11-21-words-to-tokens"
 */
public final class Words {
    /** As many as can work at the same time. Thread-locals would be made anew for every virtual thread and kept for every other. */
    private static final Queue<Analyser> IDLE =
            new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());

    private Words() {}

    /** Tokens and stems of a text in one pass; {@code language} is a BCP 47 tag, of which the primary subtag decides. */
    public static Analysed analyse(String text, @Nullable String language) {
        String stemmed = stemmedLanguage(language).orElse("");
        return withAnalyser(analyser -> analyser.analyse(text, stemmed));
    }

    /** The words of a text in their order. */
    public static List<Token> tokens(String text) {
        return analyse(text, null).tokens();
    }

    /** The folded forms of the words of a text in their order. */
    public static List<String> folded(String text) {
        return tokens(text).stream().map(Token::folded).toList();
    }

    /**
     * The stems of a text, each marked with its language ({@code "de:laufschuh"}), one for each of {@link #tokens}.
     *
     * @param language a BCP 47 tag, of which the primary subtag decides; null: unknown
     * @return empty if the language is unknown or has no stemmer
     */
    public static List<String> stems(String text, @Nullable String language) {
        return analyse(text, language).stems();
    }

    /** A whole value without case, accents and width, for prefixes and comparisons: {@code "Éclair SA"} is {@code "eclair sa"}. */
    public static String fold(String value) {
        return withAnalyser(analyser -> analyser.fold(value));
    }

    /** The languages that have a stemmer, as primary subtags in lower case, sorted. Croatian, Maltese, Slovak, Slovene have none. */
    public static Set<String> stemmedLanguages() {
        return Stemmers.languages();
    }

    /** The stems of a single word in all languages: what a word of a query may meet in a text of any language. */
    static Set<String> stemsInAnyLanguage(String word, String folded) {
        return withAnalyser(analyser -> analyser.stems(word, folded));
    }

    private static Optional<String> stemmedLanguage(@Nullable String tag) {
        return Optional.ofNullable(tag)
                .map(given -> given.split("-", 2)[0].toLowerCase(Locale.ROOT))
                .filter(Stemmers.languages()::contains);
    }

    private static <T> T withAnalyser(Function<Analyser, T> task) {
        Analyser idle = IDLE.poll();
        Analyser analyser = idle == null ? new Analyser() : idle;
        T result = task.apply(analyser);
        IDLE.offer(analyser); // not after an exception: who knows what state it is in
        return result;
    }
}
