// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.contract.Engine;
import eu.vitrine.catalog.contract.RecordIndexContract;
import eu.vitrine.catalog.contract.RecordSearchContract;
import eu.vitrine.catalog.schema.AdSchema;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** The embedded engine keeps the contracts. */
class LuceneContractTest implements RecordSearchContract, RecordIndexContract {

    @TempDir
    private Path folder;

    private final List<Engine<Ad>> engines = new ArrayList<>();

    @Override
    public Engine<Ad> engine(InstantSource clock) {
        Path directory = folder.resolve("catalogue-" + engines.size());
        LuceneCatalog catalog = new LuceneCatalog(directory, clock);
        Engine<Ad> engine =
                new Engine<>(directory.toString(), catalog.index(AdSchema.ADS), () -> catalog.search(AdSchema.ADS));
        engines.add(engine);
        return engine;
    }

    @AfterEach
    void closeEngines() {
        engines.forEach(Engine::close);
    }
}
