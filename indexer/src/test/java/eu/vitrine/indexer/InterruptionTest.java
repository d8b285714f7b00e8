// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.lucene.LuceneCatalog;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.RecordSearch;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ctrl-C, pressed for a process that waits for input, and for one that is busy. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class InterruptionTest {

    private static final Pattern STOPPED = Pattern.compile("Stopped after line (\\d+) of -\\. .*\n");
    private static final int LINES = 5_000;

    @TempDir
    Path folder;

    private Path catalogue;

    @BeforeEach
    void name() {
        catalogue = folder.resolve("catalogue");
    }

    /** Ctrl-C, and what a system sends when it shuts down. */
    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void whatWasReadBeforeIsCommittedWhileTheProcessWaitsForMore(String signal) throws Exception {
        try (IndexerProcess process = start()) {
            feed(process.input(), Ads.lines(0, LINES));

            process.send(signal);

            long last = stoppedAfter(process.ended());
            assertThat(last).isPositive();
            goOn(last);
        }
    }

    @Test
    void whatWasReadBeforeIsCommittedWhileMoreComes() throws Exception {
        try (IndexerProcess process = start()) {
            feed(process.input(), Ads.lines(0, LINES));
            CompletableFuture<Void> more = CompletableFuture.runAsync(() -> {
                try {
                    for (int i = 1; ; i++) {
                        feed(process.input(), Ads.lines(i * LINES, (i + 1) * LINES));
                    }
                } catch (IOException e) {
                    // the process has ended
                }
            });

            process.send("INT");

            long last = stoppedAfter(process.ended());
            more.join();
            assertThat(last).isPositive();
        }
    }

    @Test
    void aRebuildThatIsInterruptedLeavesTheCatalogueAsItWas() throws Exception {
        Ran.commandWith(bytes(Ads.lines(0, 3)), "ingest", "--catalog", catalogue, "--format", "vitrine", "-");
        try (IndexerProcess process = start("--rebuild")) {
            feed(process.input(), Ads.lines(10, LINES));

            process.send("INT");

            Ran ran = process.ended();
            assertThat(ran.code()).isEqualTo(130);
            assertThat(ran.err()).contains("The catalogue is as it was before");
            assertThat(count()).isEqualTo(3);
        }
    }

    /** What is committed is exactly what the process says; and the same command again brings the rest. */
    private long stoppedAfter(Ran ran) {
        Matcher said = STOPPED.matcher(ran.err());
        assertThat(said.matches()).as(ran.err()).isTrue();
        long last = Long.parseLong(said.group(1));
        assertThat(ran.code()).isEqualTo(130);
        assertThat(count()).isEqualTo(last);
        assertThat(ran.json().path("read").longValue()).isEqualTo(last);
        return last;
    }

    private void goOn(long last) {
        Ran again = Ran.commandWith(
                bytes(Ads.lines(0, LINES)), "ingest", "--catalog", catalogue, "--format", "vitrine", "-");
        assertThat(again.out()).contains("%,d new, 0 changed, %,d as they were".formatted(LINES - last, last));
    }

    private IndexerProcess start(Object... more) throws IOException {
        return IndexerProcess.start(
                "256m",
                Stream.concat(
                                Stream.of(
                                        "ingest",
                                        "--report",
                                        "json",
                                        "--catalog",
                                        catalogue,
                                        "--format",
                                        "vitrine",
                                        "-"),
                                Stream.of(more))
                        .toArray());
    }

    /** Returns when the process has read all but what a pipe holds. */
    private static void feed(OutputStream input, String lines) throws IOException {
        input.write(bytes(lines));
        input.flush();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private long count() {
        try (RecordSearch<Ad> search = new LuceneCatalog(catalogue, InstantSource.system()).search(AdSchema.ADS)) {
            return search.holdings().records();
        }
    }
}
