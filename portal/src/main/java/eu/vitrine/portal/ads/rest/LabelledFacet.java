// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import eu.vitrine.catalog.search.Facet;
import eu.vitrine.portal.ads.FieldLabels;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The counts of a field, as JSON, with words for its values.
 *
 * @param distinct how many values occur; null above {@link Facet#MOST_DISTINCT}
 */
record LabelledFacet(String name, @Nullable Integer distinct, boolean approximate, List<Value> values) {

    static LabelledFacet of(Facet facet, FieldLabels labels) {
        List<Value> values = facet.values().stream()
                .map(value -> new Value(
                        value.value(), labels.value(facet.name(), value.value()), value.count(), value.selected()))
                .toList();
        return new LabelledFacet(facet.name(), facet.distinct(), facet.approximate(), values);
    }

    /** One value, and how many ads hold it. */
    record Value(String value, String label, long count, boolean selected) {}
}
