// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.dump;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.schema.DisclosureSchema;
import eu.vitrine.catalog.schema.RecommenderSchema;
import eu.vitrine.catalog.schema.TargetingParameterSchema;
import eu.vitrine.catalog.table.AdColumns;
import eu.vitrine.catalog.table.Column;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * A kind of record, and whether it is a table.
 *
 * @param columns at the moment from which status is derived; none for explanations in many languages and long texts, which no table holds well
 */
record DumpedKind<R>(Schema<R> schema, Function<Instant, List<Column<R>>> columns) {

    /** Ads first. */
    static final List<DumpedKind<?>> ALL = List.of(
            new DumpedKind<>(AdSchema.ADS, AdColumns::at),
            new DumpedKind<>(RecommenderSchema.RECOMMENDERS, now -> List.of()),
            new DumpedKind<>(TargetingParameterSchema.TARGETING_PARAMETERS, now -> List.of()),
            new DumpedKind<>(DisclosureSchema.DISCLOSURES, now -> List.of()));

    String name() {
        return schema.name();
    }
}
