// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/**
 * The records among which facets are counted, of all that match the rest of a question.
 *
 * @param name the same only for the same records of one question
 */
record Among(String name, Query query) {

    /**
     * Those that hold the alternatives chosen in all facets but this.
     *
     * @param counted the names of all facets
     * @return null for all records
     */
    static @Nullable Among of(Translation<?> translation, Set<String> counted, String facet) {
        Query others = translation.alternatives(counted, facet);
        boolean chosen = !translation.query().anyOf(facet).isEmpty();
        return others == null ? null : new Among(chosen ? "but:" + facet : "chosen", others);
    }

    Aggregation aggregation(Map<String, Aggregation> parts) {
        return Aggregation.of(count -> count.filter(query).aggregations(parts));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Among among && among.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
