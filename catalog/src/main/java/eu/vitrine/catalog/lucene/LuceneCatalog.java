// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.index.RecordIndex;
import eu.vitrine.catalog.search.RecordSearch;
import java.nio.file.Path;
import java.time.InstantSource;

/** A catalogue in a directory: each kind of record in a folder of its own. Immutable, thread-safe; files are opened only by what it hands out. */
public final class LuceneCatalog {

    private final Path directory;
    private final InstantSource clock;

    /**
     * @param directory where the catalogue lies; made by the first writer
     * @param clock tells the moment at which status is derived, and of commits
     */
    public LuceneCatalog(Path directory, InstantSource clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Opens a kind of record for reading. The directory need not exist yet: searches say so until it does.
     */
    public <R> RecordSearch<R> search(Schema<R> schema) {
        throw new UnsupportedOperationException(directory + " " + clock);
    }

    /** Opens a kind of record for writing. */
    public <R> RecordIndex<R> index(Schema<R> schema) {
        throw new UnsupportedOperationException(directory + " " + clock);
    }
}
