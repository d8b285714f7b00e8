// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.text;

import eu.vitrine.catalog.Match.Run;
import eu.vitrine.catalog.text.TextQuery.Clause;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where a text holds what was asked for, computed from the stored record, so that every engine shows the same.
 *
 * <p>Make one for each query and use it for all texts. Thread-safe. Takes time in proportion to the length of the text.
 */
public final class Highlighter {
    private static final int FRAGMENTS = 3;
    private static final int LENGTH = 200;

    private final Finder finder;
    private final int maxFragments;
    private final int length;

    /** Shows at most three fragments of about 200 chars. */
    public Highlighter(TextQuery query) {
        this(query, FRAGMENTS, LENGTH);
    }

    /**
     * Marks what the query requires; what it excludes is never marked.
     *
     * @param maxFragments how many fragments of one text are shown at most, at least 1
     * @param length about how many chars a fragment has, at least 1; a text that is not longer comes whole
     */
    public Highlighter(TextQuery query, int maxFragments, int length) {
        if (maxFragments < 1 || length < 1) {
            throw new IllegalArgumentException(
                    "%d fragments of %d chars: ask for at least 1 of each".formatted(maxFragments, length));
        }
        this.finder = new Finder(query.required());
        this.maxFragments = maxFragments;
        this.length = length;
    }

    /** Whether the text holds the clause; {@code language} is the text's BCP 47 tag, or null if unknown. */
    public static boolean holds(Clause clause, String text, @Nullable String language) {
        return holds(clause, Words.analyse(text, language));
    }

    /** Whether the text holds the clause: for those who ask many things about one text. */
    public static boolean holds(Clause clause, Analysed text) {
        return IntStream.range(0, text.tokens().size()).anyMatch(position -> Finder.occursAt(clause, text, position));
    }

    /**
     * The fragments of a text around what was asked for, in their order; empty if it holds nothing of that.
     *
     * <p>Where text is left out before or behind a fragment, a run {@code "…"} that is no hit stands for it. All other runs of a
     * fragment are one piece of the text as it is. Words in a row that are hits for one phrase are one run.
     *
     * @param language the text's BCP 47 tag, or null if unknown
     */
    public List<List<Run>> fragments(String text, @Nullable String language) {
        Analysed analysed = Words.analyse(text, language);
        return new Windows(text, analysed.tokens(), length)
                .best(finder.hits(analysed), maxFragments).stream()
                        .map(window -> window.runs(text))
                        .toList();
    }
}
