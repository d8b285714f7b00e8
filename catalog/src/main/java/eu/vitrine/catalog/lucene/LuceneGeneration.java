// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.ArchivePosition;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.search.CatalogUnavailable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/** One index being written. */
final class LuceneGeneration<R> implements Generation<R> {

    private static final double BUFFER_MEGABYTES = 96;

    private final Schema<R> schema;
    private final RecordDocuments<R> documents;
    private final Generations generations;
    private final Path path;
    private final WriterLock lock;
    private final InstantSource clock;
    private final Directory directory;
    private final IndexWriter writer;
    private final Uncommitted<R> uncommitted;
    private final Additions additions = new Additions();
    private boolean current;
    private @Nullable ArchivePosition position;
    private long records;

    LuceneGeneration(
            Schema<R> schema, Generations generations, Path path, boolean fresh, WriterLock lock, InstantSource clock)
            throws IOException {
        this.schema = schema;
        this.documents = new RecordDocuments<>(schema);
        this.generations = generations;
        this.path = path;
        this.lock = lock;
        this.clock = clock;
        this.current = !fresh;
        this.directory = FSDirectory.open(path);
        if (current) {
            Snapshot.check(directory, Fingerprint.of(schema), generations.catalog());
        }
        this.writer = new IndexWriter(directory, configuration(fresh));
        this.uncommitted = new Uncommitted<>(schema, writer);
        if (current) {
            this.position = CommitNotes.position(
                            SegmentInfos.readLatestCommit(directory).getUserData())
                    .orElse(null);
            this.records = writer.getDocStats().numDocs;
        }
    }

    private static IndexWriterConfig configuration(boolean fresh) {
        return new IndexWriterConfig(new SeparateTexts())
                .setOpenMode(fresh ? IndexWriterConfig.OpenMode.CREATE : IndexWriterConfig.OpenMode.APPEND)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false);
    }

    @Override
    public void put(R record, Consumer<String> refused) {
        String id = schema.id().apply(record);
        attempt(() -> additions.add(
                id, () -> writer.updateDocument(new Term(LuceneFields.ID, id), documents.of(record)), refused));
        uncommitted.touched(id);
    }

    @Override
    public void delete(String id) {
        settle();
        attempt(() -> writer.deleteDocuments(new Term(LuceneFields.ID, id)));
        uncommitted.touched(id);
    }

    @Override
    public Map<String, R> find(Collection<String> ids) {
        settle();
        try {
            return uncommitted.find(ids);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    @Override
    public List<R> holding(String field, Collection<String> values) {
        settle();
        try {
            return uncommitted.holding(LuceneFields.values(field), values);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    @Override
    public void settle() {
        attempt(additions::finish);
    }

    @Override
    public Optional<ArchivePosition> position() {
        return Optional.ofNullable(position);
    }

    @Override
    public long records() {
        return records;
    }

    @Override
    public void commit(@Nullable ArchivePosition reached) {
        settle();
        attempt(() -> {
            if (current && !writer.hasUncommittedChanges() && Objects.equals(reached, position)) {
                return;
            }
            additions.flush(writer);
            writer.setLiveCommitData(CommitNotes.of(clock.instant(), Fingerprint.of(schema), reached));
            writer.commit();
            position = reached;
            records = writer.getDocStats().numDocs;
            if (!current) {
                generations.makeCurrent(path);
                generations.deleteOthers(path);
                current = true;
            }
        });
    }

    @Override
    public void close() {
        attempt(() -> {
            try {
                additions.close();
                uncommitted.close();
                writer.rollback();
                if (!current) {
                    generations.deleteOthers(generations.current().orElse(null));
                }
            } finally {
                IOUtils.close(directory, lock);
            }
        });
    }

    private interface Attempt {
        void run() throws IOException;
    }

    private void attempt(Attempt attempt) {
        try {
            attempt.run();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private CatalogUnavailable unwritable(IOException e) {
        return new CatalogUnavailable(
                "The catalogue at " + generations.catalog() + " cannot be written: " + e.getMessage(), e);
    }
}
