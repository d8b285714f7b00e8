// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Inputs many times larger than the memory of the process that reads them. The full run takes ten times as much. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class LargeInputTest {

    private static final int TIMES = "all".equals(System.getProperty("vitrine.repetitions")) ? 10 : 1;
    private static final String KILOBYTE = "x".repeat(1_000);

    @TempDir
    Path folder;

    private Path catalogue;

    @BeforeEach
    void name() {
        catalogue = folder.resolve("catalogue");
    }

    @Test
    void aFileThatIsLargerThanMemoryIsReadToItsEnd() throws Exception {
        int lines = 80_000 * TIMES;
        String rejected = Ads.line(1).replace("\"AD\"", "\"" + KILOBYTE + "\"");
        try (IndexerProcess process = start("64m")) {
            try (OutputStream input = new BufferedOutputStream(process.input())) {
                for (int i = 0; i < lines; i++) {
                    write(input, rejected);
                }
                write(input, Ads.line(1));
            }
            assertThat(process.ended().out())
                    .startsWith("{\"read\":%d,\"accepted\":1,\"rejected\":%d,".formatted(lines + 1, lines));
        }
    }

    @Test
    void longTextsAreTakenInWithLittleMemory() throws Exception {
        int ads = 5_000 * TIMES;
        try (IndexerProcess process = start("256m")) {
            try (OutputStream input = new BufferedOutputStream(process.input())) {
                for (int i = 0; i < ads; i++) {
                    String body = "\"content\":{\"body\":\"" + (KILOBYTE + " " + i + " ").repeat(10) + "\"},\"kind\"";
                    write(input, Ads.line(i).replace("\"kind\"", body));
                }
            }
            assertThat(process.ended().out()).startsWith("{\"read\":%d,\"accepted\":%d,".formatted(ads, ads));
        }
    }

    @Test
    void enormousRecordsDoNotPileUp() throws Exception {
        String values =
                IntStream.range(0, 150_000).mapToObj(n -> "\"v" + n + "\"").collect(Collectors.joining(","));
        String targeting = "\"targeting\":[{\"dimension\":\"OTHER\",\"operator\":\"INCLUDE\",\"values\":[" + values
                + "]}],\"kind\"";
        int ads = 30 * TIMES;
        try (IndexerProcess process = start("384m")) {
            try (OutputStream input = new BufferedOutputStream(process.input())) {
                for (int i = 0; i < ads; i++) {
                    write(input, Ads.line(i).replace("\"kind\"", targeting));
                }
            }
            assertThat(process.ended().out()).startsWith("{\"read\":%d,\"accepted\":%d,".formatted(ads, ads));
        }
    }

    @Test
    void aLineThatWouldBecomeMillionsOfObjectsIsRefused() throws Exception {
        try (IndexerProcess process = start("128m")) {
            try (OutputStream input = new BufferedOutputStream(process.input())) {
                for (int i = 0; i < 3 * TIMES; i++) {
                    write(input, "{\"a\":[" + "{},".repeat(5_000_000) + "{}]}\n");
                }
            }
            assertThat(process.ended().out()).contains("\"rejectedByReason\":{\"BAD_JSON\":" + 3 * TIMES + "}");
        }
    }

    @Test
    void aSmallFileThatUnpacksToAnEnormousLineIsRefused() throws Exception {
        Path bomb = folder.resolve("bomb.gz");
        try (OutputStream file = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            byte[] megabyte = new byte[1_000_000];
            for (int i = 0; i < 300 * TIMES; i++) {
                file.write(megabyte);
            }
            write(file, "\n" + Ads.line(1));
        }
        try (IndexerProcess process = IndexerProcess.start(
                "96m", "ingest", "--report", "json", "--catalog", catalogue, "--format", "vitrine", bomb)) {
            assertThat(process.ended().out())
                    .startsWith("{\"read\":2,\"accepted\":1,\"rejected\":1,\"rejectedByReason\":{\"TOO_LONG\":1}");
        }
    }

    private IndexerProcess start(String heap) throws IOException {
        return IndexerProcess.start(
                heap, "ingest", "--report", "json", "--catalog", catalogue, "--format", "vitrine", "-");
    }

    private static void write(OutputStream stream, String text) throws IOException {
        stream.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
