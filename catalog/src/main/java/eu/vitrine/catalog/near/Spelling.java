// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.near;

import eu.vitrine.catalog.Match.Run;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.search.NearWord;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.catalog.text.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which word somebody may have meant. An engine only says what stands in its index near a word; which of these to propose is decided here, by counts of
 * records that both engines agree on. Thread-safe.
 */
public final class Spelling<R> {

    /** Of shorter words almost every other is near. */
    private static final int SHORTEST = 3;

    /** From so many letters on, two slips are forgiven. */
    private static final int LONG = 6;

    /** Nobody mistypes a word longer than this and wants it back. */
    private static final int LONGEST = 40;

    /** A word that some records hold may still be mistyped, there too, if a near one is so many times as frequent. */
    private static final int FAR_MORE = 10;

    /** So many near words are counted at most, the most frequent first. */
    private static final int MOST_COUNTED = 20;

    private final RecordSearch<R> search;
    private final String order;
    private final Index index;

    /** What an engine knows of the words in the texts that are searched. */
    @FunctionalInterface
    public interface Index {

        /**
         * The indexed words that so few edits away from a word: a letter too many, too few or another one, or two neighbours swapped.
         * Two edits leave the first letter as it is. Words only, no stems; the word itself may be among them.
         *
         * @param folded the word, at most {@value Spelling#LONGEST} letters
         * @param edits 1 or 2
         * @return for each at least as many as there are records that hold it
         */
        Map<String, Long> near(String folded, int edits);
    }

    /** Counts with this search of the same records. */
    public Spelling(Schema<R> schema, RecordSearch<R> search, Index index) {
        this.search = search;
        this.order = schema.defaultSort().name();
        this.index = index;
    }

    /** See {@link RecordSearch#wordNear}. */
    public Optional<NearWord> wordNear(String word) {
        List<String> words = Words.folded(word);
        if (words.size() != 1) {
            return Optional.empty();
        }
        String folded = words.getFirst();
        int letters = folded.codePointCount(0, folded.length());
        if (letters < SHORTEST || letters > LONGEST) {
            return Optional.empty();
        }
        long least = search(folded).total().value() * FAR_MORE + 1;
        Optional<NearWord> near = nearest(folded, 1, least);
        return near.isPresent() || letters < LONG ? near : nearest(folded, 2, least);
    }

    /** Of equally near words the most frequent, then the first in the alphabet. What may be frequent is counted first, until no other can be more so. */
    private Optional<NearWord> nearest(String folded, int edits, long least) {
        List<Map.Entry<String, Long>> candidates = index.near(folded, edits).entrySet().stream()
                .filter(candidate -> candidate.getValue() >= least)
                .filter(candidate -> !candidate.getKey().equals(folded))
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_COUNTED)
                .toList();
        String best = "";
        Page<R> found = null;
        for (Map.Entry<String, Long> candidate : candidates) {
            long most = found == null ? least : found.total().value();
            if (candidate.getValue() < most) {
                break;
            }
            Page<R> page = search('"' + candidate.getKey() + '"');
            long count = page.total().value();
            if (count > most
                    || count == most && (found == null || candidate.getKey().compareTo(best) < 0)) {
                best = candidate.getKey();
                found = page;
            }
        }
        return found == null
                ? Optional.empty()
                : Optional.of(new NearWord(written(best, found), found.total().value()));
    }

    private Page<R> search(String text) {
        return search.search(
                SearchRequest.of(new Query(text, List.of(), order)).withSize(1).withFacets(List.of()));
    }

    /** The word as the newest record that holds it writes it. */
    private static String written(String folded, Page<?> found) {
        return found.hits().stream()
                .flatMap(hit -> hit.matches().stream())
                .flatMap(match -> match.fragments().stream())
                .flatMap(List::stream)
                .filter(Run::hit)
                .findFirst()
                .map(run -> run.text().toLowerCase(Locale.ROOT))
                .orElse(folded);
    }
}
