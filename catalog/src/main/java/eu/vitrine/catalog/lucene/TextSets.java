// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.lucene.column.Deadline;
import eu.vitrine.catalog.lucene.column.Ranks;
import eu.vitrine.catalog.lucene.column.TermSets;
import eu.vitrine.catalog.text.TextQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * The documents that hold the words and phrases of one question. Each clause is looked up once in each field, and that says both whether a document
 * matches and how well: the rank is the sum of the weights of the fields that hold a clause. No statistics of the corpus take part in it, so it is the
 * same on every engine and after every merge.
 */
final class TextSets {

    private final Deadline deadline;
    private final Map<TextQuery.Clause, List<InField>> clauses = new LinkedHashMap<>();

    /** One clause in one field. */
    private record InField(int weight, Source source) {}

    private interface Source {
        void add(LeafReaderContext leaf, FixedBitSet bits) throws IOException;
    }

    TextSets(Schema<?> schema, TextQuery text, IndexSearcher searcher, Deadline deadline) {
        this.deadline = deadline;
        for (List<TextQuery.Clause> some : List.of(text.required(), text.excluded())) {
            for (TextQuery.Clause clause : some) {
                clauses.put(clause, inFields(schema, clause, searcher));
            }
        }
    }

    private List<InField> inFields(Schema<?> schema, TextQuery.Clause clause, IndexSearcher searcher) {
        List<InField> fields = new ArrayList<>();
        for (Field.Searchable<?> field : schema.searchable()) {
            Source source = switch (clause) {
                case TextQuery.Word word -> word(field.name(), word);
                case TextQuery.Phrase phrase -> new WeightSets(searcher, phrase(field.name(), phrase), deadline)::add;
            };
            fields.add(new InField(field.weight(), source));
        }
        return fields;
    }

    private static Source word(String field, TextQuery.Word word) {
        List<BytesRef> folded = List.of(new BytesRef(word.folded()));
        List<BytesRef> stems = word.stems().stream().map(BytesRef::new).toList();
        return (leaf, bits) -> {
            new TermSets(leaf.reader(), LuceneFields.words(field)).add(folded, bits);
            new TermSets(leaf.reader(), LuceneFields.stems(field)).add(stems, bits);
        };
    }

    private static PhraseQuery phrase(String field, TextQuery.Phrase phrase) {
        PhraseQuery.Builder words = new PhraseQuery.Builder();
        phrase.folded().forEach(word -> words.add(new Term(LuceneFields.words(field), word)));
        return words.build();
    }

    /** The documents of a segment that hold the clause in any field, which are ranked by it. */
    FixedBitSet in(LeafReaderContext leaf, TextQuery.Clause clause, Ranks ranks) throws IOException {
        FixedBitSet anywhere = new FixedBitSet(leaf.reader().maxDoc());
        for (InField field : clauses.getOrDefault(clause, List.of())) {
            deadline.check();
            FixedBitSet bits = new FixedBitSet(leaf.reader().maxDoc());
            field.source.add(leaf, bits);
            anywhere.or(bits);
            ranks.add(bits, field.weight);
        }
        return anywhere;
    }
}
