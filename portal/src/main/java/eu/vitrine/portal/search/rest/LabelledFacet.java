// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.rest;

import eu.vitrine.catalog.search.Facet;
import eu.vitrine.portal.search.FieldLabels;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The counts of a field, as JSON, with words for its values.
 *
 * @param distinct how many values occur; null above {@link Facet#MOST_DISTINCT}
 */
public record LabelledFacet(String name, @Nullable Integer distinct, boolean approximate, List<Value> values) {

    /** The counts with these words. */
    public static LabelledFacet of(Facet facet, FieldLabels labels) {
        List<Value> values = facet.values().stream()
                .map(value -> new Value(
                        value.value(), labels.value(facet.name(), value.value()), value.count(), value.selected()))
                .toList();
        return new LabelledFacet(facet.name(), facet.distinct(), facet.approximate(), values);
    }

    /** One value, and how many records hold it. */
    public record Value(String value, String label, long count, boolean selected) {}
}
