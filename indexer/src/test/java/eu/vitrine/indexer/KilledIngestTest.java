// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An ingest that is killed at any moment leaves an archive that can be verified, and the same command again brings the rest, once. */
class KilledIngestTest {

    private static final int LINES = 3_000;

    @TempDir
    Path folder;

    /** When there are so many files more than before. */
    static IntStream files() {
        return "all".equals(System.getProperty("vitrine.repetitions"))
                ? IntStream.rangeClosed(1, 40)
                : IntStream.of(9, 21, 33);
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsThereCanBeVerifiedAndTheRestComesOnce(int files) throws Exception {
        Path catalogue = folder.resolve("catalogue");
        Path first = Files.writeString(folder.resolve("first.ndjson"), Ads.lines(0, LINES / 2));
        Path all = Files.writeString(folder.resolve("all.ndjson"), Ads.lines(0, LINES));
        assertThat(ingest(catalogue, first).code()).isZero();
        long before = count(catalogue);

        killWhen(() -> count(catalogue) >= before + files, catalogue, all);

        Path kept = Files.copy(catalogue.resolve("archive/checkpoint"), folder.resolve("kept"));
        assertSound(catalogue, kept);
        assertThat(ingest(catalogue, all).code()).isZero();
        assertSound(catalogue, kept);
        assertThat(Ran.command("stats", "--catalog", catalogue, "--report", "json")
                        .json()
                        .path("ads")
                        .longValue())
                .isEqualTo(LINES);
        assertThat(Files.readString(catalogue.resolve("archive/checkpoint")).split("\n")[1])
                .isEqualTo(Integer.toString(LINES));
    }

    private static void killWhen(BooleanSupplier moment, Path catalogue, Path file) throws Exception {
        try (IndexerProcess process =
                IndexerProcess.start("256m", "ingest", "--catalog", catalogue, "--format", "vitrine", file)) {
            while (process.isAlive() && !moment.getAsBoolean()) {
                Thread.onSpinWait();
            }
        }
    }

    private static void assertSound(Path catalogue, Path kept) {
        Ran verified = Ran.command("verify", "--catalog", catalogue, "--checkpoint", kept);
        assertThat(verified.code()).as(verified.out() + verified.err()).isZero();
    }

    private static Ran ingest(Path catalogue, Path file) {
        return Ran.command("ingest", "--catalog", catalogue, "--format", "vitrine", file);
    }

    private static long count(Path catalogue) {
        try (Stream<Path> files = Files.walk(catalogue)) {
            return files.count();
        } catch (IOException | UncheckedIOException e) {
            return 0; // a file went while it was counted
        }
    }
}
