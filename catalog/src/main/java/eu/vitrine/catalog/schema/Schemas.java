// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import eu.vitrine.catalog.Schema;
import java.util.List;

/** All kinds of records that a catalogue holds. */
public final class Schemas {

    /** Ads first. */
    public static final List<Schema<?>> ALL = List.of(
            AdSchema.ADS,
            RecommenderSchema.RECOMMENDERS,
            TargetingParameterSchema.TARGETING_PARAMETERS,
            DisclosureSchema.DISCLOSURES);

    private Schemas() {}
}
