// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
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
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Writers are killed or cut off, all before the first test: so their leases end together, and the tests wait for one end only. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class LostWritersTest {

    /** Longer than a lease that nobody renews. */
    private static final Duration LEASE = WriterLease.LENGTH.multipliedBy(2);

    private static final Map<Integer, Integer> COMMITTED = new HashMap<>();
    private static final Map<Integer, CutOffWriter> CUT_OFF = new HashMap<>();

    @BeforeAll
    static void loseThem() throws Exception {
        for (int repetition : Repetitions.fiveTimes().toArray()) {
            COMMITTED.put(repetition, killDuringIngest("killedingest" + repetition, repetition));
            commit(catalog("killedrebuild" + repetition), 0);
            killDuringRebuild("killedrebuild" + repetition);
            commit(catalog("cutoff" + repetition), 0);
            CUT_OFF.put(repetition, CutOffWriter.of("cutoff" + repetition));
        }
    }

    @AfterAll
    static void close() {
        CUT_OFF.values().forEach(writer -> writer.front().close());
    }

    private static int killDuringIngest(String prefix, int commits) throws Exception {
        try (WritingProcess writer = start("commit", prefix);
                RecordSearch<Ad> search = catalog(prefix).search(AdSchema.ADS)) {
            assertThat(writer.says()).isEqualTo("open");
            int committed = 0;
            for (int i = 0; i < commits; i++) {
                committed = Integer.parseInt(Objects.requireNonNull(writer.says()));
                assertThat(search.holdings().records() % WritingProcess.BATCH)
                        .as("part of a commit")
                        .isZero();
            }
            writer.kill();
            return committed;
        }
    }

    private static void killDuringRebuild(String prefix) throws Exception {
        try (WritingProcess writer = start("rebuild", prefix)) {
            assertThat(writer.says()).isEqualTo("open");
            assertThat(writer.says()).isEqualTo("writing");
            writer.kill();
        }
    }

    private static WritingProcess start(String task, String prefix) throws Exception {
        return WritingProcess.start(TestServer.address().toString(), task, Map.of(Setting.PREFIX.variable(), prefix));
    }

    @ParameterizedTest
    @MethodSource("eu.vitrine.catalog.opensearch.Repetitions#fiveTimes")
    void ofAKilledIngestWholeCommitsAreThereAndTheNextWriterGoesOnFromThem(int repetition) {
        Catalog catalog = catalog("killedingest" + repetition);
        try (RecordSearch<Ad> search = catalog.search(AdSchema.ADS)) {
            int found = Math.toIntExact(search.holdings().records());
            assertThat(found)
                    .isGreaterThanOrEqualTo(Objects.requireNonNull(COMMITTED.get(repetition)))
                    .matches(count -> count % WritingProcess.BATCH == 0, "is no part of a commit");

            await().atMost(LEASE).ignoreException(CatalogLocked.class).until(() -> commit(catalog, 0));

            Holding.assertNumbers(search, found);
        }
    }

    @ParameterizedTest
    @MethodSource("eu.vitrine.catalog.opensearch.Repetitions#fiveTimes")
    void nothingOfAKilledRebuildIsEverSeen(int repetition) {
        Catalog catalog = catalog("killedrebuild" + repetition);
        try (RecordSearch<Ad> search = catalog.search(AdSchema.ADS)) {
            assertThat(search.holdings().records()).isOne();

            await().atMost(LEASE).ignoreException(CatalogLocked.class).until(() -> commit(catalog, 0));

            Holding.assertNumbers(search, 1);
        }
    }

    /** As when a machine sleeps: its writer wakes up long after another has taken over, and even finished. */
    @ParameterizedTest
    @MethodSource("eu.vitrine.catalog.opensearch.Repetitions#fiveTimes")
    void aWriterThatWasAwayTooLongCanNeitherAddNorTakeAwayAnything(int repetition) {
        CutOffWriter lost = Objects.requireNonNull(CUT_OFF.get(repetition));
        Catalog catalog = catalog("cutoff" + repetition);
        try (RecordSearch<Ad> search = catalog.search(AdSchema.ADS)) {
            await().atMost(LEASE).ignoreException(CatalogLocked.class).until(() -> commit(catalog, 1));

            lost.comeBack();

            assertThatExceptionOfType(CatalogLocked.class)
                    .isThrownBy(lost::commit)
                    .satisfies(Sentences::areClear)
                    .withMessageContaining(lost.address().toString());
            Holding.assertNumbers(search, 2);
            lost.close();
            Holding.assertNumbers(search, 2);
            commit(catalog, 2);
            Holding.assertNumbers(search, 3);
        }
    }

    /** Writes one ad, which changes nothing where it already is; true for {@code until}. */
    private static boolean commit(Catalog catalog, int number) {
        try (Generation<Ad> generation = catalog.index(AdSchema.ADS).update()) {
            generation.put(WritingProcess.ad(number));
            generation.commit();
            return true;
        }
    }

    private static Catalog catalog(String prefix) {
        Map<String, String> environment = Map.of(Setting.PREFIX.variable(), prefix);
        return Engines.open(TestServer.address().toString(), environment, InstantSource.system());
    }
}
