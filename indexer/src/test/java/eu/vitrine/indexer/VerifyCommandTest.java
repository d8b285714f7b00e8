// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.archive.ArchiveWriter;
import eu.vitrine.catalog.archive.Event;
import eu.vitrine.catalog.archive.Happening;
import eu.vitrine.catalog.archive.json.CanonicalJson;
import eu.vitrine.catalog.archive.tlog.FolderStorage;
import eu.vitrine.catalog.archive.tlog.NoteSigner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever has the files and the key can see whether the history is what was signed. */
class VerifyCommandTest {

    private static final NoteSigner KEY = NoteSigner.make("ads.example/archive");

    @TempDir
    private Path catalogue = Path.of("");

    private Path write(String folder, String word) {
        Path archive = catalogue.resolve(folder);
        for (int commit = 0; commit < 3; commit++) {
            try (ArchiveWriter writer = ArchiveWriter.open(new FolderStorage(archive), KEY, () -> Ran.NOW)) {
                for (int i = 0; i < 5; i++) {
                    writer.append(new Event(
                            Happening.CREATED,
                            Ran.NOW,
                            "ads",
                            "demo:" + commit + i,
                            null,
                            null,
                            CanonicalJson.of(
                                    JsonMapper.shared().createObjectNode().put("text", word))));
                }
                writer.commit();
            }
        }
        return archive;
    }

    @Test
    void anArchiveAsItWasSignedIsSound() {
        write("archive", "summer");
        Ran ran = Ran.command("verify", "--catalog", catalogue, "--key", KEY.open());
        assertThat(ran.out()).isEqualTo("""
                The archive of ads.example/archive: 15 events, compared with 3 checkpoints.
                All is as it was signed.
                """);
        assertThat(ran.code()).isZero();
    }

    @Test
    void aChangedFileIsNamed() throws IOException {
        Path tile = write("archive", "summer").resolve("tile/0/000.p/15");
        byte[] bytes = Files.readAllBytes(tile);
        bytes[40] ^= 1;
        Files.write(tile, bytes);

        Ran ran = Ran.command("verify", "--catalog", catalogue, "--report", "json");

        JsonNode report = ran.json();
        assertThat(report.path("sound").booleanValue()).isFalse();
        assertThat(report.path("keyFromArchive").booleanValue()).isTrue();
        assertThat(report.path("findings")).hasSize(1);
        assertThat(report.path("findings").path(0).path("file").stringValue()).isEqualTo("tile/0/000.p/15");
        assertThat(report.path("findings").path(0).path("detail").stringValue()).contains("entry 1 ");
        assertThat(ran.code()).isEqualTo(5);
    }

    @Test
    void aHistoryWrittenAnewWithTheRightKeyDoesNotContinueACheckpointThatWasKept() throws IOException {
        Path kept = Files.copy(write("old", "summer").resolve("checkpoint"), catalogue.resolve("kept"));
        Path anew = write("archive", "winter");
        assertThat(Ran.command("verify", "--archive", anew, "--key", KEY.open()).code())
                .isZero();

        Ran ran = Ran.command("verify", "--archive", anew, "--key", KEY.open(), "--checkpoint", kept);

        assertThat(ran.out()).contains(kept + ": At 15 events the log was another", "NOT what was signed");
        assertThat(ran.code()).isEqualTo(5);
    }

    @Test
    void nothingIsWritten() throws IOException {
        Path archive = write("archive", "summer");
        Files.delete(archive.resolve("lock"));
        Ran.command("verify", "--archive", archive);
        assertThat(archive.resolve("lock")).doesNotExist();
    }

    @Test
    void whatIsNotThereIsWrongUsage() {
        assertThat(Ran.command("verify", "--catalog", catalogue).code()).isEqualTo(2);
        assertThat(Ran.command("verify").err()).contains("--archive DIR");
        Path archive = write("archive", "summer");
        assertThat(Ran.command("verify", "--archive", archive, "--key", "nonsense")
                        .err())
                .contains("--key: This is no public key");
        assertThat(Ran.command("verify", "--archive", archive, "--checkpoint", archive.resolve("x"))
                        .code())
                .isEqualTo(2);
    }
}
