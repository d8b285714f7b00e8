// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.contract.WritingProcess;
import eu.vitrine.catalog.index.BackupDamaged;
import eu.vitrine.catalog.index.CatalogLocked;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A catalogue is backed up and restored while others read and write it. */
class BackupTest {

    private static final List<Schema<?>> ADS = List.of(AdSchema.ADS);

    @TempDir
    Path folder;

    private Path directory;
    private Path backup;
    private LuceneCatalog catalog;

    @BeforeEach
    void name() {
        directory = folder.resolve("catalogue");
        backup = folder.resolve("backup");
        catalog = new LuceneCatalog(directory, InstantSource.system());
    }

    /** How many backups are taken of a catalogue into which another process commits without a pause. */
    static IntStream backups() {
        return IntStream.range(0, "all".equals(System.getProperty("vitrine.repetitions")) ? 50 : 5);
    }

    @Test
    void aBackupTakenWhileAnotherProcessCommitsIsOneOfItsCommits() throws Exception {
        try (WritingProcess writer = WritingProcess.start(directory.toString(), "commit", Map.of())) {
            assertThat(writer.says()).isEqualTo("open");
            long before = Long.parseLong(Objects.requireNonNull(writer.says()));
            CompletableFuture<Void> goesOn = CompletableFuture.runAsync(() -> listen(writer));

            for (int n : backups().toArray()) {
                Path copy = folder.resolve("backup-" + n);
                Path restored = folder.resolve("restored-" + n);
                catalog.backup(copy, ADS);
                new LuceneCatalog(restored, InstantSource.system()).restore(copy, ADS);
                assertThat(count(restored)).isGreaterThanOrEqualTo(before);
                assertThat(count(restored) % WritingProcess.BATCH)
                        .as("part of a commit")
                        .isZero();
                before = count(restored);
            }
            writer.kill();
            goesOn.join();
        }
    }

    @Test
    void readersSeeWhatWasThereOrWhatWasRestored() throws Exception {
        write(1, 10);
        catalog.backup(backup, ADS);
        write(11, 40);
        AtomicBoolean done = new AtomicBoolean();

        try (RecordSearch<Ad> search = catalog.search(AdSchema.ADS)) {
            CompletableFuture<List<Long>> reader =
                    CompletableFuture.supplyAsync(() -> Stream.generate(() -> search.export(Query.ALL, json -> {}))
                            .takeWhile(count -> !done.get())
                            .distinct()
                            .toList());
            for (int i = 0; i < 10; i++) {
                catalog.restore(backup, ADS);
                assertThat(search.holdings().records()).isEqualTo(10);
                write(11, 40);
                assertThat(search.holdings().records()).isEqualTo(40);
            }
            done.set(true);
            assertThat(reader.join()).isSubsetOf(10L, 40L);
        }
    }

    @Test
    void picturesAreBackedUpAndRestoredToo() throws Exception {
        write(1, 1);
        Path media = Files.createDirectories(directory.resolve("media"));
        Files.writeString(media.resolve("a.svg"), "<svg/>");
        Files.writeString(media.resolve(".hidden"), "?");
        catalog.backup(backup, ADS);
        Files.writeString(media.resolve("a.svg"), "spoilt");
        Files.writeString(media.resolve("b.svg"), "newer");

        catalog.restore(backup, ADS);

        assertThat(media.resolve("a.svg")).hasContent("<svg/>");
        assertThat(media.resolve("b.svg")).hasContent("newer");
        try (Stream<Path> files = Files.list(backup.resolve("media"))) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactly("a.svg");
        }
    }

    @Test
    void whileAnotherWriterIsAtWorkNothingIsRestored() throws Exception {
        write(1, 3);
        catalog.backup(backup, ADS);
        try (Generation<Ad> writer = catalog.index(AdSchema.ADS).update()) {
            writer.put(WritingProcess.ad(4));
            assertThatThrownBy(() -> catalog.restore(backup, ADS)).isInstanceOf(CatalogLocked.class);
            writer.commit();
        }
        assertThat(count(directory)).isEqualTo(4);
    }

    /** What can happen to a backup. */
    enum Damage {
        A_BYTE_CHANGED {
            @Override
            void to(Path backup) throws IOException {
                Path file = largest(backup.resolve("ads"));
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
            }
        },
        A_FILE_CUT {
            @Override
            void to(Path backup) throws IOException {
                Files.write(largest(backup.resolve("ads")), new byte[10]);
            }
        },
        A_FILE_LOST {
            @Override
            void to(Path backup) throws IOException {
                Files.delete(largest(backup.resolve("ads")));
            }
        },
        NEVER_FINISHED {
            @Override
            void to(Path backup) throws IOException {
                Files.delete(backup.resolve("SHA256SUMS"));
            }
        },
        A_LIST_THAT_LEADS_OUTSIDE {
            @Override
            void to(Path backup) throws IOException {
                Files.writeString(
                        backup.resolve("SHA256SUMS"), "0".repeat(64) + "  ads/../../x\n", StandardOpenOption.APPEND);
            }
        };

        abstract void to(Path backup) throws IOException;

        private static Path largest(Path folder) throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                return files.max((a, b) ->
                                Long.compare(a.toFile().length(), b.toFile().length()))
                        .orElseThrow();
            }
        }
    }

    static Stream<Damage> damages() {
        return Stream.of(Damage.values());
    }

    @ParameterizedTest
    @MethodSource("damages")
    void aDamagedBackupIsRefusedAndTheCatalogueStays(Damage damage) throws Exception {
        write(1, 3);
        catalog.backup(backup, ADS);
        write(4, 5);
        damage.to(backup);

        assertThatThrownBy(() -> catalog.restore(backup, ADS))
                .isInstanceOf(BackupDamaged.class)
                .hasMessageContaining(backup.toString());

        assertThat(count(directory)).isEqualTo(5);
        try (Stream<Path> files = Files.list(directory.resolve("ads"))) {
            assertThat(files.filter(Files::isDirectory)).hasSize(1);
        }
    }

    @Test
    void whatIsNotThereCannotBeBackedUp() {
        assertThatThrownBy(() -> catalog.backup(backup, ADS))
                .isInstanceOf(CatalogUnavailable.class)
                .hasMessageContaining(directory.toString());
    }

    private void write(int from, int to) {
        try (Generation<Ad> generation = catalog.index(AdSchema.ADS).update()) {
            IntStream.rangeClosed(from, to).mapToObj(WritingProcess::ad).forEach(generation::put);
            generation.commit();
        }
    }

    private static long count(Path catalogue) {
        try (RecordSearch<Ad> search = new LuceneCatalog(catalogue, InstantSource.system()).search(AdSchema.ADS)) {
            long exported = search.export(Query.ALL, json -> {});
            assertThat(search.holdings().records()).isEqualTo(exported);
            return exported;
        }
    }

    private static void listen(WritingProcess writer) {
        try {
            while (writer.says() != null) {
                // the writer stops when nobody listens
            }
        } catch (IOException e) {
            // it was killed
        }
    }
}
