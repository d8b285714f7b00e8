// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.index.RecordIndex;
import eu.vitrine.catalog.search.RecordSearch;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A catalogue in a directory, each kind of record in a folder of its own. Any number of processes read it while one writes. Immutable and
 * thread-safe; files are opened only by what it hands out.
 */
public final class LuceneCatalog {

    /** At each start Lucene recommends an experimental part of the JDK for the search by vectors, which nobody does here. */
    private static final Logger ADVICE_ON_VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization");

    static {
        ADVICE_ON_VECTORS.setLevel(Level.SEVERE);
    }

    private final Path directory;
    private final InstantSource clock;

    /**
     * Names a catalogue; nothing is opened yet.
     *
     * @param directory where it lies; made by the first writer
     * @param clock tells the moment of a question, at which status is derived, and of a commit
     */
    public LuceneCatalog(Path directory, InstantSource clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Opens a kind of record for reading. The directory may come later: until then every question is answered with {@code CatalogUnavailable}. */
    public <R> RecordSearch<R> search(Schema<R> schema) {
        return new LuceneSearch<>(schema, new Snapshots(generations(schema), Fingerprint.of(schema)), clock);
    }

    /** Opens a kind of record for writing. */
    public <R> RecordIndex<R> index(Schema<R> schema) {
        return new LuceneIndex<>(schema, generations(schema), clock);
    }

    private Generations generations(Schema<?> schema) {
        return new Generations(directory, schema.name());
    }
}
