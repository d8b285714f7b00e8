// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Schema;
import java.util.Collection;
import java.util.Set;

/** Whether a query suits a kind of record: also one that was not made from text. */
final class QueryCheck {

    private QueryCheck() {}

    static void check(Query query, Schema<?> schema) {
        if (query.sort() != null && !schema.sortNames().contains(query.sort())) {
            throw Quoted.unknown(Parameters.SORT, query.sort(), schema.sortNames());
        }
        for (Criterion criterion : query.criteria()) {
            Field<?> field = schema.field(criterion.field()).orElseThrow(() -> unsuited(criterion));
            check(criterion, field);
        }
    }

    private static void check(Criterion criterion, Field<?> field) {
        boolean suits = switch (criterion) {
            case Criterion.AnyOf any -> field instanceof Field.Facetable<?> facet && known(any.values(), facet);
            case Criterion.NoneOf none -> field instanceof Field.Facetable<?> facet && known(none.values(), facet);
            case Criterion.Overlaps overlaps -> field instanceof Field.Periods<?>;
            case Criterion.Between between -> field instanceof Field.Number<?>;
        };
        if (!suits) {
            throw unsuited(criterion);
        }
    }

    private static boolean known(Collection<String> values, Field.Facetable<?> facet) {
        Set<String> closedList = facet.closedList();
        for (String value : values) {
            if (!closedList.isEmpty() && !closedList.contains(value)) {
                throw Quoted.unknown(facet.name(), value, closedList);
            }
        }
        return true;
    }

    private static InvalidQuery unsuited(Criterion criterion) {
        return new InvalidQuery(
                criterion.field(), "There is no field '" + Quoted.of(criterion.field()) + "' that can be filtered so.");
    }
}
