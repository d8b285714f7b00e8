// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.dump;

import com.github.luben.zstd.ZstdOutputStreamNoFinalizer;
import eu.vitrine.catalog.table.Column;
import eu.vitrine.catalog.table.CsvRows;
import eu.vitrine.catalog.table.parquet.ParquetFile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes rows in one form. Not thread-safe.
 *
 * @param <T> what a row is
 */
interface Sheet<T> {

    /** @param json the same row as one line of JSON */
    void add(T row, byte[] json) throws IOException;

    /** Ends what is written; the stream below is closed. */
    void finish() throws IOException;

    /** Begins one. */
    static <T> Sheet<T> begin(FileForm form, OutputStream out, String name, List<Column<T>> columns)
            throws IOException {
        return switch (form) {
            case NDJSON -> new Lines<>(new ZstdOutputStreamNoFinalizer(out, Lines.LEVEL).setChecksum(true));
            case CSV -> new Rows<>(out, columns);
            case PARQUET -> new Parquet<>(out, new ParquetFile<>(out, name, columns));
        };
    }

    /** One JSON object a line. */
    record Lines<T>(OutputStream out) implements Sheet<T> {

        private static final int LEVEL = 6;

        @Override
        public void add(T row, byte[] json) throws IOException {
            out.write(json);
            out.write('\n');
        }

        @Override
        public void finish() throws IOException {
            out.close();
        }
    }

    /** Comma-separated values. */
    record Rows<T>(OutputStream out, List<Column<T>> columns, CsvRows rows) implements Sheet<T> {

        Rows(OutputStream out, List<Column<T>> columns) {
            this(
                    out,
                    columns,
                    new CsvRows(out, columns.stream().map(Column::name).toList()));
        }

        @Override
        public void add(T row, byte[] json) throws IOException {
            rows.write(columns.stream().map(column -> column.cell(row)).toList());
        }

        @Override
        public void finish() throws IOException {
            rows.finish();
            out.close();
        }
    }

    /** Parquet. */
    record Parquet<T>(OutputStream out, ParquetFile<T> file) implements Sheet<T> {

        @Override
        public void add(T row, byte[] json) throws IOException {
            file.write(row);
        }

        @Override
        public void finish() throws IOException {
            file.finish();
            out.close();
        }
    }
}
