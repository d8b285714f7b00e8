// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.dump;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.archive.Happening;
import eu.vitrine.catalog.archive.tlog.NoteSigner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to the files of a dump is found, and named. */
class DumpCheckTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-21");
    private static final int FLIPS = "all".equals(System.getProperty("vitrine.repetitions")) ? 1_500 : 20;

    @TempDir
    private Path folder = Path.of("");

    private Path dump = folder;

    @BeforeEach
    void cut() throws IOException {
        Archived archived = new Archived(folder.resolve("archive"));
        archived.happens(DAY, Happening.CREATED, Archived.ads(3, 20));
        archived.dump(folder.resolve("downloads"), DAY);
        dump = folder.resolve("downloads").resolve(DAY.toString());
    }

    @Test
    void whatNobodyTouchedIsAsItWasSigned() throws IOException {
        assertThat(DumpCheck.dumps(folder.resolve("downloads"))).containsExactly(dump);
        assertThat(faults()).isEmpty();
    }

    @Test
    void aFlippedBitAnywhereIsFoundAndItsFileNamed() throws IOException {
        Random random = new Random(6);
        for (Path file : files()) {
            byte[] content = Files.readAllBytes(file);
            for (int flip = 0; flip < FLIPS; flip++) {
                byte[] changed = content.clone();
                int bit = random.nextInt(8 * content.length);
                changed[bit / 8] ^= (byte) (1 << bit % 8);
                Files.write(file, changed);
                assertThat(faults())
                        .as("bit %s of %s", bit, file)
                        .singleElement()
                        .asString()
                        .startsWith(file.toString());
            }
            Files.write(file, content);
        }
        assertThat(faults()).isEmpty();
    }

    @Test
    void aFileThatIsMissingOrWasAddedIsNamed() throws IOException {
        Path gone = dump.resolve("ads-" + DAY + ".csv");
        Files.delete(gone);
        Path added = Files.writeString(dump.resolve("ads-better.csv"), "id");

        assertThat(faults())
                .containsExactlyInAnyOrder(
                        gone + " is missing.", added + " does not belong there: nobody has signed it.");
    }

    @Test
    void anotherKeyOfTheSameNameHasNotSigned() throws IOException {
        assertThat(DumpCheck.faults(dump, NoteSigner.make("archive.example").open()))
                .singleElement()
                .asString()
                .contains("somebody else than the owner of the key archive.example");
    }

    @Test
    void aDumpWithoutItsManifestIsNoDump() throws IOException {
        Files.delete(dump.resolve("manifest"));

        assertThat(faults()).containsExactly(dump.resolve("manifest") + " is missing.");
    }

    private List<String> faults() throws IOException {
        return DumpCheck.faults(dump, Archived.SIGNER.open());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(dump)) {
            return files.sorted().toList();
        }
    }
}
