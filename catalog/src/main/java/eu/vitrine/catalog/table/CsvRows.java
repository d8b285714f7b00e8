// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a file of comma-separated values (RFC 4180, UTF-8). A spreadsheet would run a cell that begins like a formula, so such a cell begins with an
 * apostrophe instead. Not thread-safe.
 */
public final class CsvRows {

    private final CsvWriter csv;

    /** Begins with the names of the columns. */
    public CsvRows(OutputStream out, List<String> columns) {
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        csv.writeRecord(columns);
    }

    /** Writes a row. */
    public void write(List<String> cells) throws IOException {
        try {
            csv.writeRecord(cells.stream().map(Cells::harmless).toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Sends what is still buffered. Without it the file is not whole. */
    public void finish() throws IOException {
        csv.flush();
    }
}
