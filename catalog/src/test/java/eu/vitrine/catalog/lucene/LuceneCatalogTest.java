// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.contract.Engine;
import eu.vitrine.catalog.contract.RecordIndexContract;
import eu.vitrine.catalog.contract.RecordSearchContract;
import eu.vitrine.catalog.contract.RefusalContract;
import eu.vitrine.catalog.contract.StoredContract;
import eu.vitrine.catalog.contract.VersionsContract;
import eu.vitrine.catalog.index.Catalog;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded engine keeps the contracts. */
class LuceneCatalogTest
        implements RecordSearchContract, RecordIndexContract, RefusalContract, StoredContract, VersionsContract {

    @TempDir
    Path directory;

    private final List<Engine<?>> engines = new ArrayList<>();

    @Override
    public <R> Engine<R> engine(Schema<R> schema, InstantSource clock) {
        Path folder = directory.resolve("catalogue-" + engines.size());
        LuceneCatalog catalog = new LuceneCatalog(folder, clock);
        Engine<R> engine = new Engine<>(folder.toString(), catalog.index(schema), () -> catalog.search(schema));
        engines.add(engine);
        return engine;
    }

    @Override
    public Catalog catalog() {
        return new LuceneCatalog(directory.resolve("stored"), CLOCK);
    }

    @Test
    void nobodyIsAdvisedOnVectors() {
        new LuceneCatalog(Path.of("absent"), () -> Instant.EPOCH);
        assertThat(Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider")
                        .isLoggable(Level.WARNING))
                .isFalse();
    }

    @AfterEach
    void close() {
        engines.forEach(Engine::close);
    }
}
