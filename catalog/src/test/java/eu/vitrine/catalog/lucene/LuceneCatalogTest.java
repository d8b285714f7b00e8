// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.contract.Engine;
import eu.vitrine.catalog.contract.RecordIndexContract;
import eu.vitrine.catalog.contract.RecordSearchContract;
import eu.vitrine.catalog.contract.RefusalContract;
import eu.vitrine.catalog.contract.StoredContract;
import eu.vitrine.catalog.index.Catalog;
import eu.vitrine.catalog.schema.AdSchema;
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
class LuceneCatalogTest implements RecordSearchContract, RecordIndexContract, RefusalContract, StoredContract {

    @TempDir
    Path directory;

    private final List<Engine<Ad>> engines = new ArrayList<>();

    @Override
    public Engine<Ad> engine(InstantSource clock) {
        Path folder = directory.resolve("catalogue-" + engines.size());
        LuceneCatalog catalog = new LuceneCatalog(folder, clock);
        Engine<Ad> engine =
                new Engine<>(folder.toString(), catalog.index(AdSchema.ADS), () -> catalog.search(AdSchema.ADS));
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
