// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.search.Facet;
import java.util.Optional;
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

    /** What there is to say where there are no records at all. */
    Facet none();

    /** The next round. */
    FacetCount deeper();
}
