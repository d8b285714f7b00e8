// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.index.RecordIndex;
import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.catalog.search.RecordSink;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/** Opens generations for writing. */
final class LuceneIndex<R> implements RecordIndex<R> {

    private final Schema<R> schema;
    private final Generations generations;
    private final InstantSource clock;

    LuceneIndex(Schema<R> schema, Generations generations, InstantSource clock) {
        this.schema = schema;
        this.generations = generations;
        this.clock = clock;
    }

    @Override
    public Generation<R> update() {
        return open(false);
    }

    @Override
    public Generation<R> rebuild() {
        return open(true);
    }

    @Override
    public long stored(RecordSink sink) {
        try {
            Optional<Path> current = generations.current();
            return current.isEmpty() ? 0 : StoredRecords.of(current.get(), sink);
        } catch (IOException e) {
            throw new CatalogUnavailable(
                    "The catalogue at " + generations.catalog() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Generation<R> open(boolean fresh) {
        @Nullable WriterLock lock = null;
        try {
            lock = WriterLock.acquire(generations);
            Path current = generations.current().orElse(null);
            generations.deleteOthers(current);
            return fresh || current == null
                    ? new LuceneGeneration<>(schema, generations, generations.create(), true, lock, clock)
                    : new LuceneGeneration<>(schema, generations, current, false, lock, clock);
        } catch (IOException e) {
            IOUtils.closeWhileHandlingException(lock);
            throw new CatalogUnavailable(
                    "The catalogue at " + generations.catalog() + " cannot be written: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            IOUtils.closeWhileHandlingException(lock);
            throw e;
        }
    }
}
