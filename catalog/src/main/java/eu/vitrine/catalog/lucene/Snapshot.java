// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.catalog.search.Holdings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** One commit, unchanging, with what is derived from it once and used by every search. Open while anybody uses it. Thread-safe. */
final class Snapshot {

    private final @Nullable DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Map<String, Dictionary> dictionaries = new ConcurrentHashMap<>();

    private Snapshot(@Nullable DirectoryReader reader, IndexSearcher searcher) {
        this.reader = reader;
        this.searcher = searcher;
    }

    /** The commit that a reader has opened. */
    static Snapshot of(DirectoryReader reader) {
        return new Snapshot(reader, new IndexSearcher(reader));
    }

    /** A catalogue into which nothing was ever committed. */
    static Snapshot empty() throws IOException {
        return new Snapshot(null, new IndexSearcher(new org.apache.lucene.index.MultiReader()));
    }

    /** Refuses an index that another version made from another table of fields. */
    static void check(Directory directory, String fingerprint, Path catalog) throws IOException {
        if (!CommitNotes.madeFrom(
                fingerprint, SegmentInfos.readLatestCommit(directory).getUserData())) {
            throw new CatalogUnavailable(
                    "The catalogue at " + catalog + " was made by another version of Vitrine. "
                            + "Build it again from itself with the indexer's 'rebuild', or from your exports with 'ingest --rebuild'.",
                    null);
        }
    }

    IndexSearcher searcher() {
        return searcher;
    }

    List<LeafReaderContext> leaves() {
        return searcher.getIndexReader().leaves();
    }

    /** The values of a field. */
    Dictionary dictionary(String field) {
        return dictionaries.computeIfAbsent(field, name -> Dictionary.of(name, leaves()));
    }

    Holdings holdings() throws IOException {
        if (reader == null) {
            return new Holdings(0, null, null);
        }
        Map<String, String> notes = reader.getIndexCommit().getUserData();
        return new Holdings(
                reader.numDocs(),
                CommitNotes.updatedAt(notes),
                CommitNotes.position(notes).orElse(null));
    }

    @Nullable
    DirectoryReader reader() {
        return reader;
    }

    boolean tryUse() {
        return searcher.getIndexReader().tryIncRef();
    }

    void release() throws IOException {
        searcher.getIndexReader().decRef();
    }
}
