// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import eu.vitrine.catalog.schema.AdSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * Writes ads as CSV (RFC 4180): a header with the names of {@link AdColumns}, then one row an ad. A spreadsheet would run a cell that begins
 * like a formula, so such a cell begins with an apostrophe instead. Not thread-safe.
 */
final class AdRows {

    private static final String FORMULAS = "=+-@\t\r\n";

    private final CsvWriter csv;
    private final Instant now;

    /** @param now the moment at which status is derived */
    AdRows(OutputStream out, Instant now) {
        this.now = now;
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        csv.writeRecord(AdColumns.names());
    }

    /** Writes one ad, given as its codec wrote it. */
    void write(byte[] json) throws IOException {
        try {
            csv.writeRecord(AdColumns.cells(AdSchema.ADS.codec().read(json), now).stream()
                    .map(AdRows::harmless)
                    .toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Sends what is still buffered. Without it the file is not whole. */
    void finish() throws IOException {
        csv.flush();
    }

    static String harmless(String cell) {
        return !cell.isEmpty() && FORMULAS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
