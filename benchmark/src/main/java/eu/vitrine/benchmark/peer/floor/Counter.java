// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer.floor;

import eu.vitrine.benchmark.peer.Answer;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.Criterion;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.SearchRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.util.FixedBitSet;

/** Answers from columns. Immutable once it is made, thread-safe. */
final class Counter {

    private final Map<String, Column> columns;
    private final Map<String, Order> orders;
    private final Ids ids;
    private final FixedBitSet live;

    /** What is counted when everything matches, by field: known before anybody asks. */
    private final Map<String, int[]> ofEverything = new HashMap<>();

    Counter(Map<String, Column> columns, Map<String, Order> orders, Ids ids) {
        this(columns, orders, ids, all(ids.size()));
    }

    private Counter(Map<String, Column> columns, Map<String, Order> orders, Ids ids, FixedBitSet live) {
        this.columns = columns;
        this.orders = orders;
        this.ids = ids;
        this.live = live;
        int cardinality = live.cardinality();
        columns.forEach((field, column) -> ofEverything.put(field, column.counts(live, cardinality)));
    }

    private static FixedBitSet all(int size) {
        FixedBitSet all = new FixedBitSet(size);
        all.set(0, size);
        return all;
    }

    /** The same without these ads. */
    Counter without(Set<String> deleted) {
        if (deleted.isEmpty()) {
            return this;
        }
        FixedBitSet left = live.clone();
        for (int ad = 0; ad < ids.size(); ad++) {
            if (deleted.contains(ids.get(ad))) {
                left.clear(ad);
            }
        }
        return new Counter(columns, orders, ids, left);
    }

    /** Whether it can: a page with every facet, of everything or of choices in fields with few values. */
    boolean answers(SearchRequest request) {
        return request.facets() == null
                && request.query().text().isEmpty()
                && request.query().criteria().stream()
                        .allMatch(criterion -> criterion instanceof Criterion.AnyOf(String field, var values)
                                && column(field).filters());
    }

    private Column column(String field) {
        return Objects.requireNonNull(columns.get(field), field);
    }

    Answer page(SearchRequest request) {
        Query query = request.query();
        Map<String, FixedBitSet> chosen = new HashMap<>();
        query.criteria()
                .forEach(criterion -> chosen.put(
                        criterion.field(), column(criterion.field()).holding(query.anyOf(criterion.field()))));
        FixedBitSet matches = without("", chosen);
        int total = matches.cardinality();
        Map<String, Map<String, Long>> facets = new HashMap<>();
        columns.forEach((field, column) -> facets.put(
                field, column.top(counts(field, chosen, matches, total), request.facetSize(), query.anyOf(field))));
        return new Answer(total, first(query, matches, request.size()), facets);
    }

    private int[] counts(String field, Map<String, FixedBitSet> chosen, FixedBitSet matches, int total) {
        if (chosen.isEmpty()) {
            return Objects.requireNonNull(ofEverything.get(field), field);
        }
        if (!chosen.containsKey(field)) {
            return column(field).counts(matches, total);
        }
        FixedBitSet sideways = without(field, chosen);
        return column(field).counts(sideways, sideways.cardinality());
    }

    /** The ads that match all choices but those in one field. */
    private FixedBitSet without(String field, Map<String, FixedBitSet> chosen) {
        FixedBitSet matches = live.clone();
        chosen.forEach((other, holding) -> {
            if (!other.equals(field)) {
                matches.and(holding);
            }
        });
        return matches;
    }

    private List<String> first(Query query, FixedBitSet matches, int size) {
        String sort = query.sort() == null ? AdSchema.ADS.defaultSort().name() : query.sort();
        return Objects.requireNonNull(orders.get(sort), sort).first(matches, size).stream()
                .map(ids::get)
                .toList();
    }
}
