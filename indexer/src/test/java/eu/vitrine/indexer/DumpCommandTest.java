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
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Dumps, cut and checked from the command line. */
class DumpCommandTest {

    private static final NoteSigner SIGNER = NoteSigner.read(Ran.KEY);
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    private Path catalogue = folder;

    @BeforeEach
    void fill() {
        catalogue = folder.resolve("catalogue");
        try (ArchiveWriter writer = ArchiveWriter.open(
                new FolderStorage(catalogue.resolve("archive")), SIGNER, InstantSource.fixed(NOON))) {
            for (int number = 0; number < 3; number++) {
                writer.append(new Event(
                        Happening.CREATED,
                        NOON,
                        "ads",
                        "t:" + number,
                        null,
                        null,
                        CanonicalJson.of(JsonMapper.shared().readTree(Ads.line(number)))));
            }
            writer.commit();
        }
    }

    @Test
    void whatWasCutIsWhatIsChecked() throws IOException {
        Path key = Files.writeString(folder.resolve("key"), SIGNER.secret());

        Ran cut = Ran.command("dump", "--catalog", catalogue, "--key", key);
        assertThat(cut.err()).contains("The dump of 2026-11-20 is in");
        assertThat(cut.code()).isZero();
        assertThat(Ran.command("dump", "--catalog", catalogue, "--key", key).err())
                .contains("nothing was written");

        Path downloads = catalogue.resolve("downloads");
        assertThat(check(downloads).code()).isZero();
        Files.writeString(downloads.resolve("2026-11-20/ads-2026-11-20.csv"), "id");
        assertThat(check(downloads).code()).isEqualTo(5);
        assertThat(check(downloads).out()).contains("ads-2026-11-20.csv is not what was signed");
    }

    @Test
    void theKeyCanComeFromTheEnvironment() {
        Ran cut = Ran.commandIn(
                Map.of("VITRINE_ARCHIVE_KEY", SIGNER.secret()), "dump", "--catalog", catalogue, "--day", "2026-11-20");

        assertThat(cut.code()).isZero();
        assertThat(cut.err()).doesNotContain(SIGNER.secret());
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(Ran.commandIn(Map.of("VITRINE_ARCHIVE_KEY", ""), "dump", "--catalog", catalogue)
                        .err())
                .contains("The private key of the archive in");
        assertThat(Ran.command("dump", "--catalog", folder.resolve("nothing")).err())
                .contains("There is no archive in");
        assertThat(check(folder).err()).contains("There is no dump in");
        assertThat(Ran.command("verify-dump", "--dump", folder, "--key", "x").code())
                .isEqualTo(2);
    }

    private static Ran check(Path dumps) {
        return Ran.command(
                "verify-dump", "--dump", dumps, "--key", SIGNER.open().text());
    }
}
