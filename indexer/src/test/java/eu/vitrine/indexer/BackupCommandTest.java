// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands add to what the engine's own tests hold. */
class BackupCommandTest {

    @TempDir
    Path folder;

    private Path catalogue;
    private Path backup;

    @BeforeEach
    void fill() {
        catalogue = folder.resolve("catalogue");
        backup = folder.resolve("backup");
        ingest(0, 5);
    }

    @Test
    void whatWasBackedUpComesBack() {
        assertThat(Ran.command("backup", "--catalog", catalogue, "--to", backup).code())
                .isZero();
        ingest(5, 9);

        assertThat(Ran.command("restore", "--catalog", catalogue, "--from", backup)
                        .code())
                .isZero();

        assertThat(ads(catalogue)).isEqualTo(5);
    }

    @Test
    void itComesToAMachineThatHasNoCatalogueYet() {
        Ran.command("backup", "--catalog", catalogue, "--to", backup);
        Path elsewhere = folder.resolve("elsewhere");

        assertThat(Ran.command("restore", "--catalog", elsewhere, "--from", backup)
                        .code())
                .isZero();

        assertThat(ads(elsewhere)).isEqualTo(5);
        assertThat(Ran.command("verify", "--catalog", elsewhere).code()).isZero();
    }

    @Test
    void noHistoryIsEverPutBack() {
        Ran.command("backup", "--catalog", catalogue, "--to", backup);
        ingest(5, 9);

        Ran.command("restore", "--catalog", catalogue, "--from", backup);
        assertThat(ads(catalogue)).isEqualTo(5);
        ingest(8, 9);

        assertThat(ads(catalogue)).isEqualTo(9);
        assertThat(Ran.command(
                                "verify",
                                "--catalog",
                                catalogue,
                                "--checkpoint",
                                backup.resolve("archive").resolve("checkpoint"))
                        .code())
                .isZero();
    }

    @Test
    void aBackupReplacesNothing() throws Exception {
        Files.createDirectories(backup);
        assertThat(Ran.command("backup", "--catalog", catalogue, "--to", backup).code())
                .isZero();

        Ran again = Ran.command("backup", "--catalog", catalogue, "--to", backup);

        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err())
                .isEqualTo(backup + " is not an empty folder. Name another one: a backup replaces nothing.\n");
        assertThat(Ran.command("backup", "--catalog", catalogue, "--to", Files.createFile(folder.resolve("file")))
                        .code())
                .isEqualTo(2);
    }

    @Test
    void aClusterIsBackedUpByItsOwnSnapshots() {
        String cluster = "https://search.example:9200";

        for (Ran ran : List.of(
                Ran.command("backup", "--catalog", cluster, "--to", backup),
                Ran.command("restore", "--catalog", cluster, "--from", backup))) {
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err())
                    .isEqualTo(
                            "The catalogue https://search.example:9200 is a cluster, whose backups are its own snapshots. See docs/scaling.md, or name a directory.\n");
        }
        assertThat(backup).doesNotExist();
    }

    @Test
    void sha256sumCanCheckIt() throws Exception {
        Ran.command("backup", "--catalog", catalogue, "--to", backup);

        Process check = new ProcessBuilder("sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS")
                .directory(backup.toFile())
                .inheritIO()
                .start();

        assertThat(check.waitFor()).isZero();
    }

    @Test
    void aFolderThatIsNoBackupIsRefused() {
        Ran ran = Ran.command("restore", "--catalog", catalogue, "--from", folder);

        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.err()).startsWith("There is no finished backup in " + folder);
        assertThat(ads(catalogue)).isEqualTo(5);
    }

    private void ingest(int from, int before) {
        Ran.commandWith(
                Ads.lines(from, before).getBytes(StandardCharsets.UTF_8),
                "ingest",
                "--catalog",
                catalogue,
                "--format",
                "vitrine",
                "-");
    }

    private static int ads(Path catalogue) {
        return Ran.command("stats", "--report", "json", "--catalog", catalogue)
                .json()
                .path("ads")
                .intValue();
    }
}
