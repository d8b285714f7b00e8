// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import eu.vitrine.catalog.search.NearWord;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.catalog.search.Total;
import eu.vitrine.catalog.search.Unanswered;
import eu.vitrine.catalog.text.TextQuery;
import eu.vitrine.catalog.text.TextQuery.Phrase;
import eu.vitrine.catalog.text.TextQuery.Word;
import eu.vitrine.catalog.text.Token;
import eu.vitrine.catalog.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What somebody may have meant whose words stand in no record, or in hardly any. Thread-safe. */
public final class DidYouMean<R> {

    /** Whoever finds more has found something. */
    private static final int FEW = 5;

    private static final int MOST_WORDS = 8;

    private final RecordSearch<R> records;

    /** Looks for words among these records. */
    public DidYouMean(RecordSearch<R> records) {
        this.records = records;
    }

    /**
     * What may have been meant.
     *
     * @param query the same, but for the words that were mistyped
     * @param total how many records it finds: more than what was asked
     */
    public record Meant(Query query, Total total) {}

    /** What may have been meant by a question with this answer. It never fails: the question itself has been answered. */
    public Optional<Meant> of(SearchRequest request, Page<R> page) {
        Query query = request.query();
        if (page.total().value() > FEW || query.text().isEmpty() || request.cursor() != null) {
            return Optional.empty();
        }
        try {
            String text = corrected(query.text());
            return text.equals(query.text())
                    ? Optional.empty()
                    : Optional.of(meant(new Query(text, query.criteria(), query.sort())))
                            .filter(meant ->
                                    meant.total().value() > page.total().value());
        } catch (Unanswered e) {
            return Optional.empty();
        }
    }

    private Meant meant(Query query) {
        SearchRequest count = SearchRequest.of(query).withSize(0).withFacets(List.of());
        return new Meant(query, records.search(count).total());
    }

    /** The words that must occur, each as it may have been meant; all between them stays as it was typed. */
    private String corrected(String text) {
        Set<String> required = required(text);
        StringBuilder corrected = new StringBuilder();
        int copied = 0;
        List<Token> sought = Words.tokens(text).stream()
                .filter(token -> required.contains(token.folded()))
                .limit(MOST_WORDS)
                .toList();
        for (Token token : sought) {
            Optional<NearWord> near = records.wordNear(text.substring(token.start(), token.end()));
            if (near.isPresent()) {
                corrected.append(text, copied, token.start()).append(near.get().word());
                copied = token.end();
            }
        }
        return corrected.append(text, copied, text.length()).toString();
    }

    private static Set<String> required(String text) {
        Set<String> words = new HashSet<>();
        for (TextQuery.Clause clause : TextQuery.parse(text).required()) {
            switch (clause) {
                case Word word -> words.add(word.folded());
                case Phrase phrase -> words.addAll(phrase.folded());
            }
        }
        return words;
    }
}
