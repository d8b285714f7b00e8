// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.schema.DisclosureSchema;
import eu.vitrine.catalog.schema.RecommenderSchema;
import eu.vitrine.catalog.schema.TargetingParameterSchema;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Consumer;

/** The formats that can be taken in. */
public enum Format implements RecordSource {
    /** Vitrine's own for ads: one JSON object a line. */
    VITRINE(AdSchema.ADS, new JsonLines()),
    /** The CSV files of Snap's Political Ads Library. */
    SNAP_POLITICAL(AdSchema.ADS, new SnapPoliticalRows()),
    /** Vitrine's own for recommenders: one version of one a line. */
    RECOMMENDERS(RecommenderSchema.RECOMMENDERS, new JsonLines()),
    /** Vitrine's own for targeting parameters: one a line. */
    TARGETING_PARAMETERS(TargetingParameterSchema.TARGETING_PARAMETERS, new JsonLines()),
    /** Published texts about ranking with their history: one version of one a line. */
    RANKING_DISCLOSURES(DisclosureSchema.DISCLOSURES, new RankingDisclosures());

    private final Schema<?> schema;
    private final RecordSource source;

    Format(Schema<?> schema, RecordSource source) {
        this.schema = schema;
        this.source = source;
    }

    /** The kind of record that it holds. */
    public Schema<?> schema() {
        return schema;
    }

    @Override
    public void read(InputStream input, Consumer<RawRecord> records) {
        source.read(input, records);
    }

    /** The name on the command line, such as {@code snap-political}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
