// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.contract.WritingProcess;
import eu.vitrine.catalog.index.CatalogLocked;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One process writes, others read, and any of them may be killed. */
class LuceneProcessesTest {

    @TempDir
    Path directory;

    private LuceneCatalog catalog;
    private RecordSearch<Ad> search;

    @BeforeEach
    void open() {
        catalog = new LuceneCatalog(directory, InstantSource.system());
        search = catalog.search(AdSchema.ADS);
    }

    @AfterEach
    void close() {
        search.close();
    }

    /** After how many commits the writer is killed. */
    static Stream<Integer> commits() {
        return "all".equals(System.getProperty("vitrine.repetitions"))
                ? Stream.iterate(1, n -> n < 40, n -> n + 1)
                : Stream.of(1, 5);
    }

    @ParameterizedTest
    @MethodSource("commits")
    void aKilledWriterLosesNothingThatItCommitted(int commits) throws Exception {
        int committed = 0;
        try (WritingProcess writer = start("commit")) {
            assertThat(writer.says()).isEqualTo("open");
            for (int i = 0; i < commits; i++) {
                committed = Integer.parseInt(Objects.requireNonNull(writer.says()));
            }
            writer.kill();
        }

        long found = search.holdings().records();
        assertThat(found).isGreaterThanOrEqualTo(committed);
        assertThat(found % WritingProcess.BATCH).as("part of a commit").isZero();
        assertThat(search.export(Query.ALL, json -> {})).isEqualTo(found);
        try (Generation<Ad> generation = catalog.index(AdSchema.ADS).update()) {
            generation.put(WritingProcess.ad(1_000_000));
            generation.commit();
        }
        assertThat(search.holdings().records()).isEqualTo(found + 1);
    }

    @Test
    void whatAnotherProcessCommitsIsFoundWhenItSaysSo() throws Exception {
        try (WritingProcess writer = start("commit")) {
            assertThat(writer.says()).isEqualTo("open");
            long before = 0;
            for (int i = 0; i < 10; i++) {
                long committed = Long.parseLong(Objects.requireNonNull(writer.says()));
                assertThat(committed).isGreaterThan(before);
                assertThat(search.holdings().records()).isGreaterThanOrEqualTo(committed);
                before = committed;
            }
        }
    }

    @Test
    void aSecondWriterIsRefusedWhicheverProcessItIsIn() throws Exception {
        try (WritingProcess first = start("rebuild")) {
            assertThat(first.says()).isEqualTo("open");
            assertThatThrownBy(() -> catalog.index(AdSchema.ADS).update())
                    .isInstanceOf(CatalogLocked.class)
                    .hasMessageContaining(directory.toString())
                    .hasMessageContaining("process ");
            try (WritingProcess second = start("commit")) {
                assertThat(second.says()).contains(directory.toString(), "Wait until it has finished");
            }
        }
    }

    @Test
    void aKilledRebuildIsSweptAwayAndWasNeverSeen() throws Exception {
        try (Generation<Ad> generation = catalog.index(AdSchema.ADS).update()) {
            generation.put(WritingProcess.ad(7));
            generation.commit();
        }
        try (WritingProcess writer = start("rebuild")) {
            assertThat(writer.says()).isEqualTo("open");
            assertThat(writer.says()).isEqualTo("writing");
            writer.kill();
        }

        assertThat(search.find("test:7")).isPresent();
        assertThat(search.holdings().records()).isOne();
        assertThat(generations()).isEqualTo(2);
        catalog.index(AdSchema.ADS).update().close();
        assertThat(generations()).isOne();
        assertThat(search.holdings().records()).isOne();
    }

    private WritingProcess start(String task) throws IOException {
        return WritingProcess.start(directory.toString(), task, Map.of());
    }

    private long generations() throws IOException {
        try (Stream<Path> folders = Files.list(directory.resolve("ads"))) {
            return folders.filter(Files::isDirectory).count();
        }
    }
}
