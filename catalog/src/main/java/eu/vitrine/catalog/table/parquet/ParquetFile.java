// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.table.parquet;

import eu.vitrine.catalog.table.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;

/**
 * Writes rows as a Parquet file, compressed with Zstandard. The same rows give the same bytes on every machine; memory is bounded by one group of rows, which holds about 16 MiB at most. Not
 * thread-safe.
 *
 * @param <T> what a row is
 */
public final class ParquetFile<T> {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int FORMAT = 1;
    private static final int ROWS_IN_GROUP = 1 << 16;
    private static final long BYTES_IN_GROUP = 16L << 20;
    private static final int ROWS_BETWEEN_LOOKS = 1 << 8;

    private final OutputStream out;
    private final List<Column<T>> columns;
    private final MessageType schema;
    private final List<RowGroup> groups = new ArrayList<>();
    private Group<T> group;
    private long rows;
    private long position;

    /** Begins with what every such file begins with; the stream stays open. */
    public ParquetFile(OutputStream out, String name, List<Column<T>> columns) throws IOException {
        this.out = out;
        this.columns = List.copyOf(columns);
        this.schema = Shape.of(name, columns);
        this.group = new Group<>(columns, schema);
        put(MAGIC);
    }

    /** Writes a row. */
    public void write(T row) throws IOException {
        group.add(row);
        rows++;
        if (group.isFull()) {
            endGroup();
        }
    }

    /** Ends the file. Without it the file is not whole. */
    public void finish() throws IOException {
        if (group.rows > 0) {
            endGroup();
        }
        FileMetaData about = new FileMetaData(FORMAT, Shape.written(schema), rows, groups);
        about.setCreated_by("Vitrine");
        ByteArrayOutputStream footer = new ByteArrayOutputStream();
        Util.writeFileMetaData(about, footer);
        put(footer.toByteArray());
        put(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(footer.size())
                .array());
        put(MAGIC);
        out.flush();
    }

    private void endGroup() throws IOException {
        Chunks chunks = group.end();
        groups.add(chunks.placed(position, group.rows));
        for (byte[] chunk : chunks.bytes()) {
            put(chunk);
        }
        group = new Group<>(columns, schema);
    }

    private void put(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }

    /** Rows that are held in memory until there are enough. */
    private static final class Group<T> {

        private final Chunks chunks;
        private final ColumnWriteStore store;
        private final RecordConsumer consumer;
        private final Row<T> row;
        private int rows;

        Group(List<Column<T>> columns, MessageType schema) {
            this.chunks = new Chunks(schema);
            this.store = ParquetProperties.builder()
                    .withStatisticsEnabled(false)
                    .withSizeStatisticsEnabled(false)
                    .build()
                    .newColumnWriteStore(schema, chunks);
            this.consumer = new ColumnIOFactory().getColumnIO(schema).getRecordWriter(store);
            this.row = new Row<>(columns, consumer);
        }

        void add(T value) {
            row.write(value);
            rows++;
        }

        /** Long texts make a group large before it has many rows. */
        boolean isFull() {
            return rows == ROWS_IN_GROUP
                    || rows % ROWS_BETWEEN_LOOKS == 0 && store.getBufferedSize() + chunks.size() >= BYTES_IN_GROUP;
        }

        Chunks end() {
            consumer.flush();
            store.flush();
            store.close();
            return chunks;
        }
    }
}
