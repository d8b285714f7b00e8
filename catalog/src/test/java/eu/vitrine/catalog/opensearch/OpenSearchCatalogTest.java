// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.contract.Engine;
import eu.vitrine.catalog.contract.RecordIndexContract;
import eu.vitrine.catalog.contract.RecordSearchContract;
import eu.vitrine.catalog.contract.RefusalContract;
import eu.vitrine.catalog.contract.StoredContract;
import eu.vitrine.catalog.index.Catalog;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.server.TestServer;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;

/** The distributed engine keeps the contracts. */
class OpenSearchCatalogTest implements RecordSearchContract, RecordIndexContract, RefusalContract, StoredContract {

    private static final String ADDRESS = TestServer.address().toString();

    private final List<Engine<Ad>> engines = new ArrayList<>();

    @Override
    public Engine<Ad> engine(InstantSource clock) {
        Catalog catalog = catalog(clock);
        Engine<Ad> engine = new Engine<>(ADDRESS, catalog.index(AdSchema.ADS), () -> catalog.search(AdSchema.ADS));
        engines.add(engine);
        return engine;
    }

    @Override
    public Catalog catalog() {
        return catalog(CLOCK);
    }

    private static Catalog catalog(InstantSource clock) {
        String prefix = "test" + UUID.randomUUID().toString().replace("-", "");
        return OpenSearchCatalog.at(ADDRESS, Map.of(Setting.PREFIX.variable(), prefix), clock);
    }

    @AfterEach
    void close() {
        engines.forEach(Engine::close);
    }
}
