// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.query_dsl.BoolQuery;
import org.opensearch.client.opensearch._types.query_dsl.ConstantScoreQuery;
import org.opensearch.client.opensearch._types.query_dsl.MatchAllQuery;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch._types.query_dsl.RangeQuery;
import org.opensearch.client.opensearch._types.query_dsl.TermsQuery;

/** The smallest parts of queries. */
final class Clauses {

    private Clauses() {}

    /** Everything. */
    static Query all() {
        return new MatchAllQuery.Builder().build().toQuery();
    }

    /** Whatever holds one of these values, as they were indexed. */
    static Query terms(String field, Collection<String> values) {
        return new TermsQuery.Builder()
                .field(field)
                .terms(terms -> terms.value(values.stream().map(FieldValue::of).toList()))
                .build()
                .toQuery();
    }

    /** Whatever holds one of these values; the score is how many of them. */
    static Query ranked(String field, Collection<String> values) {
        return new BoolQuery.Builder()
                .should(values.stream()
                        .map(value -> new ConstantScoreQuery.Builder()
                                .filter(terms(field, List.of(value)))
                                .boost(1f)
                                .build()
                                .toQuery())
                        .toList())
                .build()
                .toQuery();
    }

    /** Whatever holds a range that meets this one; null for no bound. */
    static Query intersects(String field, @Nullable Long first, @Nullable Long last) {
        return range(field)
                .gte(JsonData.of(first == null ? Long.MIN_VALUE : first))
                .lte(JsonData.of(last == null ? Long.MAX_VALUE : last))
                .build()
                .toQuery();
    }

    /** Whatever holds a number above this. */
    static Query above(String field, long number) {
        return range(field).gt(JsonData.of(number)).build().toQuery();
    }

    /** Whatever holds a number up to this. */
    static Query upTo(String field, long number) {
        return range(field).lte(JsonData.of(number)).build().toQuery();
    }

    private static RangeQuery.Builder range(String field) {
        return new RangeQuery.Builder().field(field);
    }
}
