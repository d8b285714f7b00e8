// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.lucene.column.Segment;
import eu.vitrine.catalog.lucene.column.Segments;
import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.catalog.search.DateHistogram;
import eu.vitrine.catalog.search.Holdings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** One commit, unchanging, with what is derived from it once and used by every search. Open while anybody uses it. Thread-safe. */
final class Snapshot {

    private final @Nullable DirectoryReader reader;
    private final IndexSearcher searcher;
    private final List<Segment> segments;
    private final Derived<String, Dictionary> dictionaries = new Derived<>();
    private final Derived<String, Totals> totals = new Derived<>();
    private final Derived<String, FoldedValues> folded = new Derived<>();
    private final Derived<OnDay, DateHistogram> overTime = new Derived<>();

    /** A field on a day. */
    record OnDay(String field, LocalDate day) {}

    private Snapshot(@Nullable DirectoryReader reader, IndexSearcher searcher, Segments kept) {
        this.reader = reader;
        this.searcher = searcher;
        this.segments = leaves().stream().map(leaf -> kept.of(leaf.reader())).toList();
    }

    /** The commit that a reader has opened. */
    static Snapshot of(DirectoryReader reader, Segments kept) {
        return new Snapshot(reader, new IndexSearcher(reader), kept);
    }

    /** A catalogue into which nothing was ever committed. */
    static Snapshot empty(Segments kept) throws IOException {
        return new Snapshot(null, new IndexSearcher(new MultiReader()), kept);
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

    /** The segment of a leaf. */
    Segment segment(LeafReaderContext leaf) {
        return segments.get(leaf.ord);
    }

    /** The segments, in the order of the leaves. */
    List<Segment> segments() {
        return segments;
    }

    /** The values of a field. */
    Dictionary dictionary(String field) {
        return dictionaries.get(field, name -> new Dictionary(LuceneFields.values(name), segments));
    }

    /** How many records hold each value of a field. */
    Totals totals(String field) {
        return totals.get(field, name -> Totals.of(LuceneFields.values(name), dictionary(name), segments));
    }

    /** The values of a field as people type them. */
    FoldedValues folded(String field) {
        return folded.get(field, name -> FoldedValues.of(dictionary(name)));
    }

    /** All records over time, up to a day: every first page shows it, and it takes a look at each of them. */
    DateHistogram overTime(OnDay key, Derived.Derivation<OnDay, DateHistogram> count) {
        return overTime.get(key, count);
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
