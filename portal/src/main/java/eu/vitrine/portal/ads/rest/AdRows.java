// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.table.AdColumns;
import eu.vitrine.catalog.table.Column;
import eu.vitrine.catalog.table.CsvRows;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/** Writes ads as CSV: a header with the names of {@link AdColumns}, then one row an ad. Not thread-safe. */
final class AdRows {

    private final List<Column<Ad>> columns;
    private final CsvRows rows;

    /** @param now the moment at which status is derived */
    AdRows(OutputStream out, Instant now) {
        this.columns = AdColumns.at(now);
        this.rows = new CsvRows(out, columns.stream().map(Column::name).toList());
    }

    /** Writes one ad, given as its codec wrote it. */
    void write(byte[] json) throws IOException {
        Ad ad = AdSchema.ADS.codec().read(json);
        rows.write(columns.stream().map(column -> column.cell(ad)).toList());
    }

    /** Sends what is still buffered. Without it the file is not whole. */
    void finish() throws IOException {
        rows.finish();
    }
}
