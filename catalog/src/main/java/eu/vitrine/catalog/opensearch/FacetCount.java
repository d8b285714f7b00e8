// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.FacetValues;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import tools.jackson.databind.JsonNode;

/** Counts the values of one field, in one round or more. Immutable. */
interface FacetCount {

    /** The field's public name. */
    String name();

    /** What to ask, by names that no other field's have; one of them is the field's. */
    Map<String, Aggregation> aggregations();

    /**
     * What the answer comes to; empty if it is not certain enough, and {@link #deeper} has to be asked.
     *
     * @param counted what {@link #aggregations} came to, by their names
     */
    Optional<Facet> read(JsonNode counted);

    /** Whether it asks for values that are only numbered, which are not to travel. */
    boolean numbered();

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
