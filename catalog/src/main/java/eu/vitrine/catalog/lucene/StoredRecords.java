// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.search.RecordSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** Reads the stored records of an index, whatever its table of fields. */
final class StoredRecords {

    private StoredRecords() {}

    /** Hands over all of them; gives how many. */
    static long of(Path generation, RecordSink sink) throws IOException {
        long count = 0;
        try (Directory directory = FSDirectory.open(generation);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                count += handOver(leaf, live(leaf), sink);
            }
        }
        return count;
    }

    private static FixedBitSet live(LeafReaderContext leaf) {
        FixedBitSet all = new FixedBitSet(leaf.reader().maxDoc());
        all.set(0, all.length());
        Bits live = leaf.reader().getLiveDocs();
        if (live != null) {
            live.applyMask(all, 0);
        }
        return all;
    }

    /** Hands over these records of a segment; gives how many. */
    static long handOver(LeafReaderContext leaf, FixedBitSet records, RecordSink sink) throws IOException {
        StoredFields stored = leaf.reader().storedFields();
        BitSetIterator hits = new BitSetIterator(records, 0);
        long count = 0;
        for (int hit = hits.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = hits.nextDoc()) {
            byte[] json = LuceneFields.record(stored, hit);
            try {
                sink.accept(json);
            } catch (IOException e) {
                throw new UncheckedIOException(e); // the taker's fault, not the catalogue's
            }
            count++;
        }
        return count;
    }
}
