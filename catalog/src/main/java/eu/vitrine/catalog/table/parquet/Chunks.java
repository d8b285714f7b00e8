// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.table.parquet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.PageWriteStore;
import org.apache.parquet.column.page.PageWriter;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.schema.MessageType;

/** The columns of a group of rows, each as the bytes that will stand in the file. */
final class Chunks implements PageWriteStore {

    private final Map<ColumnDescriptor, Chunk> chunks = new LinkedHashMap<>();

    Chunks(MessageType schema) {
        schema.getColumns().forEach(column -> chunks.put(column, new Chunk(column)));
    }

    @Override
    public PageWriter getPageWriter(ColumnDescriptor column) {
        return Objects.requireNonNull(chunks.get(column), "a column of the schema");
    }

    /** How many bytes there are by now. */
    long size() {
        return chunks.values().stream().mapToLong(Chunk::size).sum();
    }

    /** In the order of the columns. */
    List<byte[]> bytes() {
        return chunks.values().stream().map(Chunk::bytes).toList();
    }

    /** What the end of the file says of them, if the first of these bytes stands there. */
    RowGroup placed(long position, long rows) {
        List<ColumnChunk> placed = new ArrayList<>();
        long at = position;
        long plain = 0;
        for (Chunk chunk : chunks.values()) {
            placed.add(chunk.placed(at));
            at += chunk.size();
            plain += chunk.plainSize();
        }
        return new RowGroup(placed, plain, rows).setFile_offset(position).setTotal_compressed_size(at - position);
    }
}
