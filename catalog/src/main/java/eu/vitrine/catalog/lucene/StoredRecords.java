// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.search.RecordSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Reads the stored records of an index, whatever its table of fields. */
final class StoredRecords {

    /** About so many records are compressed together: from one in so many on, all blocks are read, each once. */
    private static final int BLOCK = 64;

    private StoredRecords() {}

    /** Hands over all of them; gives how many. */
    static long of(Path generation, RecordSink sink) throws IOException {
        long count = 0;
        try (Directory directory = FSDirectory.open(generation);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                FixedBitSet all = new FixedBitSet(leaf.reader().maxDoc());
                all.set(0, all.length());
                count += handOver(leaf.reader(), live(all, leaf.reader()), sink);
            }
        }
        return count;
    }

    /** Leaves those of the documents that were not replaced or deleted. */
    static FixedBitSet live(FixedBitSet documents, LeafReader reader) {
        Bits live = reader.getLiveDocs();
        if (live != null) {
            live.applyMask(documents, 0);
        }
        return documents;
    }

    /** Hands over these records of a segment; gives how many. */
    static long handOver(LeafReader reader, FixedBitSet records, RecordSink sink) throws IOException {
        long count = records.cardinality();
        StoredFields stored = count < records.length() / BLOCK ? reader.storedFields() : inSequence(reader);
        BitSetIterator hits = new BitSetIterator(records, count);
        for (int hit = hits.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = hits.nextDoc()) {
            byte[] json = StoredRecord.of(stored, hit);
            try {
                sink.accept(json);
            } catch (IOException e) {
                throw new UncheckedIOException(e); // the taker's fault, not the catalogue's
            }
        }
        return count;
    }

    /** As merges read: a block of records is decompressed once for all of them. */
    private static StoredFields inSequence(LeafReader reader) throws IOException {
        return reader instanceof CodecReader codec ? codec.getFieldsReader().getMergeInstance() : reader.storedFields();
    }

    /** The record of this id. */
    static Optional<byte[]> find(String id, LeafReader reader) throws IOException {
        List<byte[]> found = new ArrayList<>();
        find(new TreeSet<>(List.of(id)), reader, (_, json) -> found.add(json));
        return found.stream().findFirst();
    }

    /** Finds the records of these ids. */
    static void find(SortedSet<String> ids, LeafReader reader, BiConsumer<String, byte[]> found) throws IOException {
        Terms terms = reader.terms(LuceneFields.ID);
        if (terms == null) {
            return;
        }
        TermsEnum term = terms.iterator();
        StoredFields stored = reader.storedFields();
        PostingsEnum postings = null;
        for (String id : ids) {
            if (term.seekExact(new BytesRef(id))) {
                postings = term.postings(postings, PostingsEnum.NONE);
                int document = firstLive(postings, reader.getLiveDocs());
                if (document != DocIdSetIterator.NO_MORE_DOCS) {
                    found.accept(id, StoredRecord.of(stored, document));
                }
            }
        }
    }

    private static int firstLive(PostingsEnum postings, @Nullable Bits live) throws IOException {
        int document = postings.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
            document = postings.nextDoc();
        }
        return document;
    }
}
