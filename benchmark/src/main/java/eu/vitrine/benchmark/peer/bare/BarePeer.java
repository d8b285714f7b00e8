// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer.bare;

import eu.vitrine.benchmark.mix.Question;
import eu.vitrine.benchmark.peer.Answer;
import eu.vitrine.benchmark.peer.Folders;
import eu.vitrine.benchmark.peer.Peer;
import eu.vitrine.benchmark.peer.Segments;
import eu.vitrine.catalog.Ad;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/** A Lucene index in a folder, written by one writer, and a way to answer from it. */
public final class BarePeer implements Peer {

    /** As much as the engine takes. */
    private static final double BUFFER_MEGABYTES = 96;

    private final String name;
    private final Path folder;
    private final boolean owner;
    private final Answering.Making making;
    private final Directory directory;
    private @Nullable DirectoryReader reader;
    private @Nullable Answering answering;

    private BarePeer(String name, Path folder, boolean owner, Answering.Making making) {
        this.name = name;
        this.folder = folder;
        this.owner = owner;
        this.making = making;
        this.directory = attempt(() -> FSDirectory.open(folder));
    }

    /** Lucene itself: the hits of a page with their records, without facets; exports; single records. */
    public static Peer bare(Path folder) {
        return new BarePeer("bare", folder, true, searcher -> new PlainSearch(searcher, true));
    }

    /** The same index without reading any record: what {@link #bare} finds, and nothing to show of it. */
    public static Peer ids(Path folder) {
        return new BarePeer("bare-ids", folder, false, searcher -> new PlainSearch(searcher, false));
    }

    /** The same index: sums of the document frequencies of all values of all facets, the least that a page of everything can cost. */
    public static Peer sums(Path folder) {
        return new BarePeer("docfreqs", folder, false, DictionarySums::new);
    }

    /** The same index, asked through Lucene's facet module. */
    public static Peer facets(Path folder) {
        return new BarePeer("lucene-facets", folder, false, FacetModule::new);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void fill(Iterable<Ad> ads) {
        write(writer -> {
            for (Ad ad : ads) {
                writer.updateDocument(new Term(BareDocuments.ID, ad.id()), BareDocuments.of(ad));
            }
        });
    }

    @Override
    public void delete(Collection<String> ids) {
        if (owner) {
            write(writer -> {
                for (String id : ids) {
                    writer.deleteDocuments(new Term(BareDocuments.ID, id));
                }
            });
        }
    }

    @Override
    public void merge() {
        if (owner) {
            Segments.merge(folder);
        }
    }

    @Override
    public void changed() {
        attempt(() -> {
            IOUtils.close(reader);
            DirectoryReader opened = DirectoryReader.open(directory);
            reader = opened;
            return answering = making.of(new IndexSearcher(opened));
        });
    }

    @Override
    public Optional<Answer> answer(Question question) {
        Answering prepared = answering;
        return prepared == null ? Optional.empty() : attempt(() -> prepared.answer(question));
    }

    @Override
    public long bytes() {
        return owner ? Folders.bytes(folder) : 0;
    }

    @Override
    public void close() {
        attempt(() -> {
            IOUtils.close(reader, directory);
            return name;
        });
    }

    private interface Writing {
        void to(IndexWriter writer) throws IOException;
    }

    private void write(Writing writing) {
        attempt(() -> {
            IndexWriterConfig config = new IndexWriterConfig(new SeparateTexts()).setRAMBufferSizeMB(BUFFER_MEGABYTES);
            IndexWriter writer = new IndexWriter(directory, config);
            try {
                writing.to(writer);
                writer.commit();
            } finally {
                writer.rollback(); // as the engine does: merges that are under way are left to the next writer
            }
            return name;
        });
    }

    private interface Attempt<T> {
        T run() throws IOException;
    }

    private <T> T attempt(Attempt<T> attempt) {
        try {
            return attempt.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The index of " + name + " in " + folder + " does not work", e);
        }
    }
}
