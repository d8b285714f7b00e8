// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.lucene.LuceneCatalog;
import eu.vitrine.catalog.schema.AdSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How the indexer ends, as the program that starts it sees it; and that nobody ever sees a stack trace unasked. */
class ExitCodeTest {

    @TempDir
    Path folder;

    private Path catalogue;

    @BeforeEach
    void name() {
        catalogue = folder.resolve("catalogue");
    }

    @Test
    void zeroWhenAllWasAcceptedWithoutAnotherWord() throws Exception {
        Ran ran = ingest("--report", "json", file("a.ndjson", Ads.lines(0, 3)));

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines()).singleElement();
        assertThat(ran.json().propertyNames())
                .containsExactly("read", "accepted", "rejected", "rejectedByReason", "seconds", "recordsPerSecond");
        assertThat(ran.json().path("seconds").doubleValue()).isPositive();
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux has a file that is always full")
    void oneWhenTheIndexerItselfFails() throws Exception {
        Ran ran = ingest("--rejects", "/dev/full", file("a.ndjson", "x\n".repeat(10_000)));

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).isEqualTo("""
                        The indexer failed: the file of rejected records cannot be written: No space left on device. \
                        What was not committed is not in the catalogue. Run it again with --debug to see where it failed.
                        """);
    }

    @Test
    void twoWhenTheCommandIsNotUnderstood() throws Exception {
        assertThat(IndexerProcess.run("ingest").code()).isEqualTo(2);
        assertThat(IndexerProcess.run().code()).isEqualTo(2);
    }

    @Test
    void threeWhenSomeWereRejected() throws Exception {
        Ran ran = ingest(file("a.ndjson", Ads.line(1) + "x\n" + Ads.line(2)));

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).contains("Accepted 2: 2 new").contains("1 BAD_JSON");
    }

    @Test
    void fourWhenTheCatalogueIsNotThereOrIsBeingWritten() throws Exception {
        Ran absent = IndexerProcess.run("stats", "--catalog", catalogue);
        assertThat(absent.code()).isEqualTo(4);
        assertThat(absent.err())
                .isEqualTo("There is no catalogue at " + catalogue + ". Make one with the indexer, or name another.\n");

        try (Generation<Ad> writer = new LuceneCatalog(catalogue, InstantSource.system())
                .index(AdSchema.ADS)
                .update()) {
            writer.commit();
            Ran locked = ingest(file("a.ndjson", Ads.line(1)));
            assertThat(locked.code()).isEqualTo(4);
            assertThat(locked.err().lines())
                    .singleElement()
                    .asString()
                    .contains("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void fiveWhenABackupIsDamaged() throws Exception {
        ingest(file("a.ndjson", Ads.line(1)));
        Path backup = folder.resolve("backup");
        IndexerProcess.run("backup", "--catalog", catalogue, "--to", backup);
        Files.delete(backup.resolve("SHA256SUMS"));

        Ran ran = IndexerProcess.run("restore", "--catalog", catalogue, "--from", backup);

        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.err().lines()).singleElement().asString().contains(backup.toString());
    }

    @Test
    void aTraceIsShownOnlyToWhoAsksForIt() throws Exception {
        Ran quiet = IndexerProcess.run("stats", "--catalog", catalogue);
        Ran loud = IndexerProcess.run("stats", "--debug", "--catalog", catalogue);

        assertThat(quiet.err()).doesNotContain("\tat ");
        assertThat(loud.err()).startsWith(quiet.err()).contains("\tat eu.vitrine.catalog");
    }

    @Test
    void everyHelpSaysWhatTheExitCodesMean() {
        assertThat(Ran.command("--help").out()).contains("  0     All was done");
        assertThat(Ran.command("ingest", "--help").out()).contains("Exit codes:", "  130   Stopped by Ctrl-C");
        assertThat(Ran.command("stats", "--version").out()).startsWith("Vitrine ");
    }

    private Ran ingest(Object... more) throws Exception {
        return IndexerProcess.run(
                Stream.concat(Stream.of("ingest", "--catalog", catalogue, "--format", "vitrine"), Stream.of(more))
                        .toArray());
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
