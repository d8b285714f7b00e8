// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.text.TextQuery;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Translates words and phrases. No statistics of the corpus take part in a rank, so it is the same on every engine and after every merge. */
final class TextTranslation<R> {

    private final Schema<R> schema;

    TextTranslation(Schema<R> schema) {
        this.schema = schema;
    }

    /** The records that hold the clause in any field; the score is the sum of the weights of all fields that do. */
    Query ranked(TextQuery.Clause clause) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Field.Searchable<R> field : schema.searchable()) {
            any.add(new BoostQuery(new ConstantScoreQuery(in(field, clause)), field.weight()), Occur.SHOULD);
        }
        return any.build();
    }

    /** The records that hold the clause in any field, unranked. */
    Query anywhere(TextQuery.Clause clause) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        schema.searchable().forEach(field -> any.add(in(field, clause), Occur.SHOULD));
        return any.build();
    }

    private Query in(Field.Searchable<R> field, TextQuery.Clause clause) {
        return switch (clause) {
            case TextQuery.Word word -> word(field.name(), word);
            case TextQuery.Phrase phrase -> phrase(field.name(), phrase);
        };
    }

    private static Query word(String field, TextQuery.Word word) {
        Query folded = new TermQuery(new Term(LuceneFields.words(field), word.folded()));
        if (word.stems().isEmpty()) {
            return folded;
        }
        Query stems = new TermInSetQuery(
                LuceneFields.stems(field),
                word.stems().stream().map(BytesRef::new).toList());
        return new BooleanQuery.Builder()
                .add(folded, Occur.SHOULD)
                .add(stems, Occur.SHOULD)
                .build();
    }

    private static Query phrase(String field, TextQuery.Phrase phrase) {
        PhraseQuery.Builder words = new PhraseQuery.Builder();
        phrase.folded().forEach(word -> words.add(new Term(LuceneFields.words(field), word)));
        return words.build();
    }
}
