// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import eu.vitrine.catalog.text.Analysed;
import eu.vitrine.catalog.text.TextQuery.Clause;
import eu.vitrine.catalog.text.TextQuery.Phrase;
import eu.vitrine.catalog.text.TextQuery.Word;
import eu.vitrine.catalog.text.Token;
import eu.vitrine.catalog.text.Words;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One text of a record, taken apart.
 *
 * @param folded its words in their order
 * @param forms its words and their stems; the marks of stems keep the two apart
 */
record EntryText(List<String> folded, Set<String> forms) {

    static EntryText of(String text, @Nullable String language) {
        Analysed analysed = Words.analyse(text, language);
        List<String> folded = analysed.tokens().stream().map(Token::folded).toList();
        Set<String> forms = new HashSet<>(folded);
        forms.addAll(analysed.stems());
        return new EntryText(folded, forms);
    }

    boolean holds(Clause clause) {
        return switch (clause) {
            case Word(String word, Set<String> stems) -> forms.contains(word) || !Collections.disjoint(stems, forms);
            case Phrase(List<String> words) -> Collections.indexOfSubList(folded, words) >= 0;
        };
    }
}
