// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.contract.WritingProcess;
import eu.vitrine.catalog.engine.Engines;
import eu.vitrine.catalog.index.Catalog;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.catalog.server.OwnServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A real server is killed and comes back on the data that it has. */
class ServerFaultsTest {

    /** A server that does one thing at a time, lets one more wait, and refuses the rest: real back-pressure. */
    private static final Map<String, String> NARROW =
            Map.of("thread_pool.write.size", "1", "thread_pool.write.queue_size", "1");

    /** More than fits into the requests that are under way at once. */
    private static final int MANY = 12_000;

    private static OwnServer server;

    @BeforeAll
    static void start() throws Exception {
        server = OwnServer.start(NARROW);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    private static Catalog catalog(String prefix) {
        Map<String, String> environment = Map.of(Setting.PREFIX.variable(), prefix);
        return Engines.open(server.address().toString(), environment, InstantSource.system());
    }

    @ParameterizedTest
    @MethodSource("eu.vitrine.catalog.opensearch.Repetitions#fiveTimes")
    void aServerThatIsKilledDuringAnIngestLosesAndDoublesNothingThatWasAccepted(int repetition) throws Exception {
        Catalog catalog = catalog("killed" + repetition);
        StubbornIngest ingest = new StubbornIngest(catalog.index(AdSchema.ADS));
        ingest.awaitCommits(2 + repetition);

        server.kill();
        int accepted = ingest.accepted();
        server.restart();

        try (RecordSearch<Ad> search = catalog.search(AdSchema.ADS)) {
            assertThat(search.holdings().records())
                    .as("what is found of what was accepted")
                    .isGreaterThanOrEqualTo(accepted)
                    .matches(records -> records % StubbornIngest.BATCH == 0, "is no part of a commit");
            ingest.awaitCommits(3);
            Holding.assertNumbers(search, ingest.stopped());
        }
    }

    @ParameterizedTest
    @MethodSource("eu.vitrine.catalog.opensearch.Repetitions#fiveTimes")
    void whatTheServerRefusesBecauseItHasTooMuchToDoArrivesLater(int repetition) throws Exception {
        Catalog catalog = catalog("narrow" + repetition);
        long refusedBefore = refused();
        try (Generation<Ad> generation = catalog.index(AdSchema.ADS).update()) {
            for (int number = 0; number < MANY; number++) {
                generation.put(WritingProcess.ad(number));
            }
            generation.commit();
        }
        assertThat(refused()).as("requests that the server refused").isGreaterThan(refusedBefore);
        try (RecordSearch<Ad> search = catalog.search(AdSchema.ADS)) {
            Holding.assertNumbers(search, MANY);
        }
    }

    /** How many requests the server has refused since it was started. */
    private static long refused() throws Exception {
        URI question = server.address().resolve("/_cat/thread_pool/write?h=rejected");
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(question).build();
            return Long.parseLong(
                    client.send(request, BodyHandlers.ofString()).body().strip());
        }
    }

    @ParameterizedTest
    @MethodSource("eu.vitrine.catalog.opensearch.Repetitions#fiveTimes")
    void whatCannotAnswerSaysSoAndAnswersAgainByItself(int repetition) throws Exception {
        Catalog catalog = catalog("down" + repetition);
        try (Generation<Ad> generation = catalog.index(AdSchema.ADS).update()) {
            generation.put(WritingProcess.ad(7));
            generation.commit();
        }
        try (RecordSearch<Ad> before = catalog.search(AdSchema.ADS)) {
            assertThat(before.find("test:7")).isPresent();

            server.kill();
            try (RecordSearch<Ad> meanwhile = catalog.search(AdSchema.ADS)) {
                assertSaysThatNobodyAnswers(() -> before.search(SearchRequest.of(Query.ALL)));
                assertSaysThatNobodyAnswers(() -> before.find("test:7"));
                assertSaysThatNobodyAnswers(() -> before.export(Query.ALL, json -> {}));
                assertSaysThatNobodyAnswers(() -> meanwhile.values(Query.ALL, "country", "", 10));
                assertSaysThatNobodyAnswers(meanwhile::holdings);
                assertSaysThatNobodyAnswers(() -> catalog.index(AdSchema.ADS).update());

                server.restart();
                await().atMost(Duration.ofSeconds(10))
                        .ignoreException(CatalogUnavailable.class)
                        .untilAsserted(() -> {
                            assertThat(before.find("test:7")).isPresent();
                            assertThat(meanwhile.holdings().records()).isOne();
                        });
            }
        }
    }

    private static void assertSaysThatNobodyAnswers(ThrowingCallable question) {
        assertThatExceptionOfType(CatalogUnavailable.class)
                .isThrownBy(question)
                .satisfies(Sentences::areClear)
                .withMessageContaining(server.address().toString());
    }
}
