// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.portal.shell.CsvRows;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

/** Writes ads as CSV: a header with the names of {@link AdColumns}, then one row an ad. Not thread-safe. */
final class AdRows {

    private final CsvRows rows;
    private final Instant now;

    /** @param now the moment at which status is derived */
    AdRows(OutputStream out, Instant now) {
        this.now = now;
        this.rows = new CsvRows(out, AdColumns.names());
    }

    /** Writes one ad, given as its codec wrote it. */
    void write(byte[] json) throws IOException {
        rows.write(AdColumns.cells(AdSchema.ADS.codec().read(json), now));
    }

    /** Sends what is still buffered. Without it the file is not whole. */
    void finish() throws IOException {
        rows.finish();
    }
}
