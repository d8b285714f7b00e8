// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.engine.Engines;
import eu.vitrine.catalog.index.Catalog;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.catalog.server.OwnCluster;
import eu.vitrine.catalog.server.OwnServer;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Three real servers are one cluster, and one of them is killed. */
class ClusterFaultsTest {

    private static final int SEARCHES = 100;

    private static OwnCluster cluster;

    @BeforeAll
    static void start() throws Exception {
        cluster = OwnCluster.start(3, Map.of());
    }

    @AfterAll
    static void stop() throws Exception {
        cluster.close();
    }

    @ParameterizedTest
    @MethodSource("eu.vitrine.catalog.opensearch.Repetitions#fiveTimes")
    void oneOfThreeMayBeKilledDuringSearchAndIngest(int repetition) throws Exception {
        cluster.restartKilled();
        Catalog catalog = catalog("three" + repetition);
        OwnServer victim = cluster.nodes().get(repetition % 3);
        try (RecordSearch<Ad> search = catalog.search(AdSchema.ADS)) {
            StubbornIngest ingest = new StubbornIngest(catalog.index(AdSchema.ADS));
            ingest.awaitCommits(3);
            cluster.awaitCopies();

            victim.kill();
            cluster.awaitNodes(2);

            int accepted = ingest.accepted();
            for (int number = 0; number < SEARCHES; number++) {
                assertThat(search.search(SearchRequest.of(Query.ALL)).total().value())
                        .as("search %d after the fail-over", number)
                        .isGreaterThanOrEqualTo(accepted);
            }
            ingest.awaitCommits(3);
            Holding.assertNumbers(search, ingest.stopped());
        }
    }

    private static Catalog catalog(String prefix) {
        String addresses =
                cluster.nodes().stream().map(node -> node.address().toString()).collect(Collectors.joining(","));
        Map<String, String> environment = Map.of(Setting.PREFIX.variable(), prefix, Setting.SHARDS.variable(), "3");
        return Engines.open(addresses, environment, InstantSource.system());
    }
}
