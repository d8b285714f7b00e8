// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.index.BackupDamaged;
import eu.vitrine.catalog.index.Catalog;
import eu.vitrine.catalog.index.InvalidSetting;
import eu.vitrine.catalog.index.RecordIndex;
import eu.vitrine.catalog.lucene.column.Memory;
import eu.vitrine.catalog.lucene.column.Segments;
import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.catalog.search.RecordSearch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.search.IndexSearcher;

/**
 * A catalogue in a directory, each kind of record in a folder of its own. Any number of processes read it while one writes. Thread-safe; files are opened, and memory is taken, only by what it hands out.
 */
public final class LuceneCatalog implements Catalog {

    /** At each start Lucene recommends an experimental part of the JDK for the search by vectors, which nobody does here. */
    private static final Logger ADVICE_ON_VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization");

    /** More than the longest search text can become: a clause or two for each of its words in each field. */
    private static final int MOST_CLAUSES = 100_000;

    static {
        ADVICE_ON_VECTORS.setLevel(Level.SEVERE);
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final Path directory;
    private final Settings settings;
    private final Segments segments;
    private final InstantSource clock;

    /**
     * Names a catalogue of which a search takes what it takes if nothing is said; nothing is opened yet.
     *
     * @param directory where it lies; made by the first writer
     * @param clock tells the moment of a question, at which status is derived, and of a commit
     */
    public LuceneCatalog(Path directory, InstantSource clock) {
        this(directory, Map.of(), clock);
    }

    /**
     * Names a catalogue; nothing is opened yet.
     *
     * @param directory where it lies; made by the first writer
     * @param environment how much a search may take: {@code VITRINE_LUCENE_…}
     * @param clock tells the moment of a question, at which status is derived, and of a commit
     * @throws InvalidSetting naming the variable whose value cannot be used
     */
    public LuceneCatalog(Path directory, Map<String, String> environment, InstantSource clock) {
        this.directory = directory;
        this.settings = Settings.of(environment);
        this.segments = new Segments(new Memory(settings.memory()));
        this.clock = clock;
    }

    @Override
    public <R> RecordSearch<R> search(Schema<R> schema) {
        Snapshots snapshots = new Snapshots(generations(schema), Fingerprint.of(schema), segments);
        return new LuceneSearch<>(schema, snapshots, settings, clock);
    }

    @Override
    public <R> RecordIndex<R> index(Schema<R> schema) {
        return new LuceneIndex<>(schema, generations(schema), clock);
    }

    /**
     * Copies what was committed last, the pictures, and a list of hashes into a folder; verifies the copy. Anybody may read and write meanwhile.
     *
     * @param to an empty folder, or one that is not there yet
     * @param kinds what to copy; those of which nothing was ever committed are left out
     */
    public void backup(Path to, List<Schema<?>> kinds) {
        try {
            new Backup(directory, to).make(kinds);
        } catch (IOException e) {
            throw new CatalogUnavailable(
                    "The catalogue at " + directory + " cannot be backed up to " + to + ": " + e.getMessage(), e);
        }
    }

    /**
     * Puts what a backup holds in the place of what is there, in one step for each kind of record. Anybody may read meanwhile; a writer is refused,
     * as is this while another one is at work. Pictures that are only in the catalogue stay.
     *
     * @throws BackupDamaged if the backup is not whole; then nothing is changed
     */
    public void restore(Path from, List<Schema<?>> kinds) {
        try {
            new Restoration(from, directory).run(kinds);
        } catch (IOException e) {
            throw new CatalogUnavailable(
                    "The backup in " + from + " cannot be restored to " + directory + ": " + e.getMessage(), e);
        }
    }

    private Generations generations(Schema<?> schema) {
        return new Generations(directory, schema.name());
    }
}
