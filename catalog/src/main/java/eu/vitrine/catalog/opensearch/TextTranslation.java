// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.text.TextQuery;
import java.util.List;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.query_dsl.BoolQuery;
import org.opensearch.client.opensearch._types.query_dsl.ConstantScoreQuery;
import org.opensearch.client.opensearch._types.query_dsl.MatchPhraseQuery;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/** Translates words and phrases. No statistics of the corpus take part in a rank, so it is the same on every engine and on any number of shards. */
final class TextTranslation<R> {

    private final Schema<R> schema;

    TextTranslation(Schema<R> schema) {
        this.schema = schema;
    }

    /** The records that hold the clause in any field; the score is the sum of the weights of all fields that do. */
    Query ranked(TextQuery.Clause clause) {
        return any(schema.searchable().stream()
                .map(field -> new ConstantScoreQuery.Builder()
                        .filter(in(field, clause))
                        .boost((float) field.weight())
                        .build()
                        .toQuery())
                .toList());
    }

    /** The records that hold the clause in any field, unranked. */
    Query anywhere(TextQuery.Clause clause) {
        return any(schema.searchable().stream().map(field -> in(field, clause)).toList());
    }

    private static Query any(List<Query> alternatives) {
        return new BoolQuery.Builder().should(alternatives).build().toQuery();
    }

    /** A word is one clause a field, with its stems: clusters allow about a thousand in a query. */
    private Query in(Field.Searchable<R> field, TextQuery.Clause clause) {
        String words = IndexFields.words(field.name());
        return switch (clause) {
            case TextQuery.Word(String folded, var stems) ->
                Clauses.terms(
                        words, Stream.concat(Stream.of(folded), stems.stream()).toList());
            case TextQuery.Phrase(List<String> folded) ->
                new MatchPhraseQuery.Builder()
                        .field(words)
                        .query(String.join(" ", folded))
                        .build()
                        .toQuery();
        };
    }
}
