// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.contract.AgreementContract;
import eu.vitrine.catalog.contract.Engine;
import eu.vitrine.catalog.contract.EngineContract;
import eu.vitrine.catalog.index.Catalog;
import eu.vitrine.catalog.server.TestServer;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;

/** Gives each test catalogues of its own on the one server of all tests, told apart by the prefix of their indices, and deletes them. */
class OnTestServer {

    private static final String ADDRESS = TestServer.address().toString();

    private final int shards;
    private final List<Engine<?>> engines = new ArrayList<>();
    private final String prefix = "test" + UUID.randomUUID().toString().replace("-", "");
    private int catalogs;

    /** @param shards of each index */
    OnTestServer(int shards) {
        this.shards = shards;
    }

    public <R> Engine<R> engine(Schema<R> schema, InstantSource clock) {
        Catalog catalog = catalog(clock);
        Engine<R> engine = new Engine<>(ADDRESS, catalog.index(schema), () -> catalog.search(schema));
        engines.add(engine);
        return engine;
    }

    public Catalog catalog() {
        return catalog(EngineContract.CLOCK);
    }

    public int queries() {
        return AgreementContract.ALL ? 100 : 60;
    }

    private Catalog catalog(InstantSource clock) {
        catalogs++;
        return catalog("_" + catalogs, clock);
    }

    /** The same catalogue each time it is asked for by the same name. */
    public Catalog catalog(String name) {
        return catalog("_named_" + name, EngineContract.CLOCK);
    }

    private Catalog catalog(String suffix, InstantSource clock) {
        Map<String, String> environment =
                Map.of(Setting.PREFIX.variable(), prefix + suffix, Setting.SHARDS.variable(), Integer.toString(shards));
        return OpenSearchCatalog.at(ADDRESS, environment, clock);
    }

    @AfterEach
    void close() {
        engines.forEach(Engine::close);
        try (Cluster cluster = new Cluster(Settings.of(ADDRESS, Map.of()))) {
            cluster.ask(client -> client.indices().delete(delete -> delete.index(prefix + "*")));
        }
    }
}
