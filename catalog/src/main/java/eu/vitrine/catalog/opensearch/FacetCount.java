// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.FacetValues;
import java.util.Optional;
import java.util.SortedSet;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import tools.jackson.databind.JsonNode;

/** Counts the values of one field, in one round or more. Immutable. */
interface FacetCount {

    /** The field's public name. */
    String name();

    /** What to ask. */
    Aggregation aggregation();

    /** What the answer comes to; empty if it is not certain enough, and {@link #deeper} has to be asked. */
    Optional<Facet> read(JsonNode counted);

    /** How many values to list, besides the chosen ones. */
    int size();

    /** Values that are listed whatever their count. */
    SortedSet<String> chosen();

    /** What there is to say where there are no records at all. */
    default Facet none() {
        FacetValues values = new FacetValues(size());
        chosen().forEach(value -> values.offer(new Facet.Value(value, 0, true)));
        return values.facet(name());
    }

    /** The next round. */
    FacetCount deeper();
}
