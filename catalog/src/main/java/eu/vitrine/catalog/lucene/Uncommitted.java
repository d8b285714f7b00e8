// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.lucene.column.TermSets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds records by id in what is being written. Looking at the newest changes makes Lucene flush a segment, so it is done only when an id is
 * asked for that was touched since the last look, or when too many were.
 */
final class Uncommitted<R> implements AutoCloseable {

    private static final int MOST_TOUCHED = 200_000;

    private final Schema<R> schema;
    private final IndexWriter writer;
    private final Set<String> touched = new HashSet<>();
    private final @Nullable SeenIds seen;
    private @Nullable DirectoryReader reader;

    /** @param writer of which nothing is written yet, or of an index that was there before */
    Uncommitted(Schema<R> schema, IndexWriter writer) {
        this.schema = schema;
        this.writer = writer;
        this.seen = writer.getDocStats().maxDoc == 0 ? new SeenIds() : null;
    }

    void touched(String id) {
        if (seen != null) {
            seen.add(id);
        }
        if (touched.size() < MOST_TOUCHED) {
            touched.add(id);
        }
    }

    Map<String, R> find(Collection<String> ids) throws IOException {
        Map<String, R> found = new HashMap<>();
        TreeSet<String> sorted = new TreeSet<>(ids);
        sorted.removeIf(id -> seen != null && !seen.mayHold(id));
        if (sorted.isEmpty()) {
            return found;
        }
        for (LeafReaderContext leaf : fresh(sorted).leaves()) {
            StoredRecords.find(
                    sorted,
                    leaf.reader(),
                    (id, json) -> found.put(id, schema.codec().read(json)));
        }
        return found;
    }

    /** The records that hold one of these values in an indexed field. */
    List<R> holding(String field, Collection<String> values) throws IOException {
        List<BytesRef> terms = values.stream().map(BytesRef::new).toList();
        List<R> found = new ArrayList<>();
        for (LeafReaderContext leaf : newest().leaves()) {
            LeafReader reader = leaf.reader();
            FixedBitSet holders = StoredRecords.live(new TermSets(reader, field).any(terms), reader);
            StoredRecords.handOver(
                    reader, holders, json -> found.add(schema.codec().read(json)));
        }
        return found;
    }

    private DirectoryReader fresh(Collection<String> ids) throws IOException {
        DirectoryReader last = reader;
        boolean enough = last != null && touched.size() < MOST_TOUCHED && Collections.disjoint(ids, touched);
        return last == null || !enough ? newest() : last;
    }

    private DirectoryReader newest() throws IOException {
        if (reader == null) {
            reader = DirectoryReader.open(writer);
        } else {
            DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
            if (newer != null) {
                reader.close();
                reader = newer;
            }
        }
        touched.clear();
        return reader;
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
    }
}
