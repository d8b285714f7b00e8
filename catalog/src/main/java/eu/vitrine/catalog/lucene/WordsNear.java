// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.lucene.column.Deadline;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** The indexed words near one: a Levenshtein automaton goes through the dictionary of each field, and never looks at most of it. For one question. */
final class WordsNear {

    private static final boolean SWAPS_ARE_ONE_EDIT = true;

    private final Schema<?> schema;
    private final Deadline deadline;

    WordsNear(Schema<?> schema, Deadline deadline) {
        this.schema = schema;
        this.deadline = deadline;
    }

    /** For each word how often it was indexed: in every field anew, and in records that are gone since and not yet merged away. */
    Map<String, Long> of(String folded, int edits, Snapshot snapshot) throws IOException {
        CompiledAutomaton near = automaton(folded, edits);
        Map<String, Long> words = new HashMap<>();
        for (LeafReaderContext leaf : snapshot.leaves()) {
            for (Field.Searchable<?> field : schema.searchable()) {
                deadline.check();
                Terms terms = leaf.reader().terms(LuceneFields.words(field.name()));
                if (terms != null) {
                    add(terms.intersect(near, null), words);
                }
            }
        }
        return words;
    }

    private void add(TermsEnum terms, Map<String, Long> words) throws IOException {
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            deadline.check();
            words.merge(term.utf8ToString(), (long) terms.docFreq(), Long::sum);
        }
    }

    /** As the spelling checker of Lucene has it: with more edits more of the beginning has to be right, or too much of the dictionary is looked at. */
    private static CompiledAutomaton automaton(String folded, int edits) {
        int right = folded.offsetByCodePoints(0, edits - 1);
        LevenshteinAutomata rest = new LevenshteinAutomata(folded.substring(right), SWAPS_ARE_ONE_EDIT);
        return new CompiledAutomaton(rest.toAutomaton(edits, folded.substring(0, right)));
    }
}
