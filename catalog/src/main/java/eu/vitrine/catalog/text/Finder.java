// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.text;

import eu.vitrine.catalog.text.TextQuery.Clause;
import eu.vitrine.catalog.text.TextQuery.Phrase;
import eu.vitrine.catalog.text.TextQuery.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds words and phrases in texts, all of them in one pass over a text. Immutable. */
final class Finder {
    /** What a clause may begin with: a folded form or a stem. The mark of the language keeps the two apart. */
    private final Map<String, List<Clause>> clausesByBeginning = new HashMap<>();

    Finder(Collection<? extends Clause> clauses) {
        for (Clause clause : clauses) {
            switch (clause) {
                case Word word -> {
                    begin(word.folded(), word);
                    word.stems().forEach(stem -> begin(stem, word));
                }
                case Phrase phrase -> begin(phrase.folded().getFirst(), phrase);
            }
        }
    }

    private void begin(String with, Clause clause) {
        clausesByBeginning.computeIfAbsent(with, absent -> new ArrayList<>()).add(clause);
    }

    /** The hits in a text, in their order; none shares a character with another. */
    List<Hit> hits(Analysed text) {
        List<Hit> hits = new ArrayList<>();
        for (int position = 0; position < text.tokens().size(); position++) {
            addHits(text, position, text.tokens().get(position).folded(), hits);
            if (!text.stems().isEmpty()) {
                addHits(text, position, text.stems().get(position), hits);
            }
        }
        return Hit.merged(hits);
    }

    private void addHits(Analysed text, int position, String beginning, List<Hit> hits) {
        List<Token> tokens = text.tokens();
        for (Clause clause : clausesByBeginning.getOrDefault(beginning, List.of())) {
            if (occursAt(clause, text, position)) {
                int end = tokens.get(position + length(clause) - 1).end();
                hits.add(new Hit(tokens.get(position).start(), end, Set.of(clause)));
            }
        }
    }

    /** Whether the clause is found at this very position. */
    static boolean occursAt(Clause clause, Analysed text, int position) {
        return switch (clause) {
            case Word word ->
                text.tokens().get(position).folded().equals(word.folded())
                        || !text.stems().isEmpty()
                                && word.stems().contains(text.stems().get(position));
            case Phrase phrase -> startsAt(phrase.folded(), text.tokens(), position);
        };
    }

    private static boolean startsAt(List<String> phrase, List<Token> tokens, int position) {
        if (position + phrase.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!tokens.get(position + i).folded().equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static int length(Clause clause) {
        return switch (clause) {
            case Word _ -> 1;
            case Phrase phrase -> phrase.folded().size();
        };
    }
}
