// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.contract.WritingProcess;
import eu.vitrine.catalog.engine.Engines;
import eu.vitrine.catalog.index.Catalog;
import eu.vitrine.catalog.index.CatalogLocked;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.server.TestServer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The process that writes is killed: one in the middle of an ingest, one in the middle of a rebuild. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class KilledWriterTest {

    /** Longer than a lease that nobody renews. */
    private static final Duration LEASE = Duration.ofSeconds(60);

    @ParameterizedTest
    @MethodSource("eu.vitrine.catalog.opensearch.Repetitions#fiveTimes")
    void theNextWriterRepairsWhatAKilledOneLeftAndNobodyEverSawAPartOfACommit(int repetition) throws Exception {
        Map<String, String> ingesting = Map.of(Setting.PREFIX.variable(), "killedingest" + repetition);
        Map<String, String> rebuilding = Map.of(Setting.PREFIX.variable(), "killedrebuild" + repetition);
        commitOne(catalog(rebuilding));
        try (RecordSearch<Ad> ingested = catalog(ingesting).search(AdSchema.ADS);
                RecordSearch<Ad> rebuilt = catalog(rebuilding).search(AdSchema.ADS)) {
            int committed = killInTheMiddle(ingesting, rebuilding, repetition, ingested);

            long found = ingested.holdings().records();
            assertThat(found).isGreaterThanOrEqualTo(committed);
            assertThat(found % WritingProcess.BATCH).as("part of a commit").isZero();
            Holding.assertNumbers(ingested, Math.toIntExact(found));
            assertThat(rebuilt.holdings().records())
                    .as("nothing of the rebuild")
                    .isOne();

            assertThatThrownBy(() -> commitOne(catalog(ingesting)))
                    .isInstanceOf(CatalogLocked.class)
                    .satisfies(Sentences::areClear)
                    .hasMessageContaining(TestServer.address().toString());
            await().atMost(LEASE).ignoreException(CatalogLocked.class).until(() -> commitOne(catalog(ingesting)));
            await().atMost(LEASE).ignoreException(CatalogLocked.class).until(() -> commitOne(catalog(rebuilding)));
            Holding.assertNumbers(ingested, Math.toIntExact(found));
            assertThat(rebuilt.holdings().records()).isOne();
        }
    }

    /** Kills one writer after some commits, and one that has never committed; returns how many ads the first said to have committed. */
    private static int killInTheMiddle(
            Map<String, String> ingesting, Map<String, String> rebuilding, int commits, RecordSearch<Ad> search)
            throws Exception {
        String address = TestServer.address().toString();
        try (WritingProcess ingest = WritingProcess.start(address, "commit", ingesting);
                WritingProcess rebuild = WritingProcess.start(address, "rebuild", rebuilding)) {
            assertThat(ingest.says()).isEqualTo("open");
            int committed = 0;
            for (int i = 0; i < commits; i++) {
                committed = Integer.parseInt(Objects.requireNonNull(ingest.says()));
                assertThat(search.holdings().records() % WritingProcess.BATCH)
                        .as("part of a commit")
                        .isZero();
            }
            ingest.kill();
            assertThat(rebuild.says()).isEqualTo("open");
            assertThat(rebuild.says()).isEqualTo("writing");
            rebuild.kill();
            return committed;
        }
    }

    /** Writes the first ad, which changes nothing where it already is; true for {@code until}. */
    private static boolean commitOne(Catalog catalog) {
        try (Generation<Ad> generation = catalog.index(AdSchema.ADS).update()) {
            generation.put(WritingProcess.ad(0));
            generation.commit();
            return true;
        }
    }

    private static Catalog catalog(Map<String, String> environment) {
        return Engines.open(TestServer.address().toString(), environment, InstantSource.system());
    }
}
