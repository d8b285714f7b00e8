// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.table.AdColumns;
import eu.vitrine.catalog.table.Column;
import eu.vitrine.catalog.table.CsvRows;
import eu.vitrine.catalog.table.XlsxFile;
import eu.vitrine.catalog.table.parquet.ParquetFile;
import eu.vitrine.portal.ads.ExportForm;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/** Writes ads in one form while they come; the stream below stays open. Not thread-safe. */
interface AdSheet extends AutoCloseable {

    /** Writes one ad, given as its codec wrote it. */
    void write(byte[] json) throws IOException;

    /** Sends what is still buffered, and ends the file. Without it the file is not whole. */
    void finish() throws IOException;

    /** Lets go of memory; what is not finished stays unfinished. */
    @Override
    default void close() {}

    /**
     * Begins one.
     *
     * @param statusAt the moment at which status is derived
     */
    static AdSheet begin(ExportForm form, OutputStream out, Instant statusAt) throws IOException {
        List<Column<Ad>> columns = AdColumns.at(statusAt);
        return switch (form) {
            case NDJSON -> new Lines(out);
            case CSV ->
                new Rows(
                        columns,
                        new CsvRows(out, columns.stream().map(Column::name).toList()));
            case PARQUET -> new Parquet(new ParquetFile<>(out, AdSchema.ADS.name(), columns));
            case XLSX -> new Workbook(new XlsxFile<>(out, AdSchema.ADS.name(), columns));
        };
    }

    private static Ad read(byte[] json) {
        return AdSchema.ADS.codec().read(json);
    }

    /** One record a line. */
    record Lines(OutputStream out) implements AdSheet {

        @Override
        public void write(byte[] json) throws IOException {
            out.write(json);
            out.write('\n');
        }

        @Override
        public void finish() throws IOException {
            out.flush();
        }
    }

    /** One row an ad, as text. */
    record Rows(List<Column<Ad>> columns, CsvRows rows) implements AdSheet {

        @Override
        public void write(byte[] json) throws IOException {
            Ad ad = read(json);
            rows.write(columns.stream().map(column -> column.cell(ad)).toList());
        }

        @Override
        public void finish() throws IOException {
            rows.finish();
        }
    }

    /** One row an ad, with types. */
    record Parquet(ParquetFile<Ad> file) implements AdSheet {

        @Override
        public void write(byte[] json) throws IOException {
            file.write(read(json));
        }

        @Override
        public void finish() throws IOException {
            file.finish();
        }
    }

    /** One row an ad, for spreadsheets. */
    record Workbook(XlsxFile<Ad> file) implements AdSheet {

        @Override
        public void write(byte[] json) throws IOException {
            file.write(read(json));
        }

        @Override
        public void finish() throws IOException {
            file.finish();
        }

        @Override
        public void close() {
            file.close();
        }
    }
}
