// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.archive.Archive;
import eu.vitrine.catalog.archive.ArchiveWriter;
import eu.vitrine.catalog.archive.Event;
import eu.vitrine.catalog.archive.Happening;
import eu.vitrine.catalog.archive.evidence.SampleEvidence;
import eu.vitrine.catalog.archive.json.CanonicalJson;
import eu.vitrine.catalog.archive.tlog.FolderStorage;
import eu.vitrine.catalog.archive.tlog.NoteSigner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever was handed a package of evidence can see whether it is what the log signed. */
class VerifyEvidenceTest {

    private static final NoteSigner KEY = NoteSigner.make("ads.example/archive");

    @TempDir
    private Path folder = Path.of("");

    private Map<String, byte[]> files = Map.of();
    private Path evidence = Path.of("");

    @BeforeEach
    void handOut() throws IOException {
        FolderStorage archive = write("archive", "summer");
        files = SampleEvidence.files(Archive.open(archive).orElseThrow(), KEY.open(), "demo:1");
        evidence = SampleEvidence.zip(folder.resolve("evidence.zip"), SampleEvidence.summed(files));
    }

    @Test
    void aPackageAsItWasSignedIsSoundByNothingButItselfAndAKey() {
        Ran ran = Ran.command("verify", "--evidence", evidence, "--key", KEY.open());
        assertThat(ran.out()).isEqualTo("""
                The package of evidence from ads.example/archive, whose log has 4 events. Proofs in it: 2; of them of events that were erased: 0.
                Every event in it stands in the log that was signed.
                """);
        assertThat(ran.code()).isZero();
    }

    @Test
    void itsOwnKeyProvesLessAndThatIsSaid() {
        Ran ran = Ran.command("verify", "--evidence", evidence);
        assertThat(ran.out()).contains("which proves less", "--key");
        assertThat(ran.code()).isZero();
    }

    @Test
    void whatWasChangedIsNamedByFileAndLine() throws IOException {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.computeIfPresent("proofs.ndjson", (name, bytes) -> {
            byte[] other = bytes.clone();
            other[new String(bytes, StandardCharsets.UTF_8).lastIndexOf("summer")] ^= 1;
            return other;
        });
        SampleEvidence.zip(evidence, SampleEvidence.summed(changed));

        Ran ran = Ran.command("verify", "--evidence", evidence, "--key", KEY.open());

        assertThat(ran.out()).contains("proofs.ndjson, line 2: The payload is not", "NOT what was signed");
        assertThat(ran.code()).isEqualTo(5);
        JsonNode json = Ran.command("verify", "--evidence", evidence, "--report", "json")
                .json();
        assertThat(json.path("sound").booleanValue()).isFalse();
        assertThat(json.at("/findings/0/line").intValue()).isEqualTo(2);
        assertThat(json.path("keyFromPackage").booleanValue()).isTrue();
        assertThat(json.path("archive").isNull()).isTrue();
    }

    @Test
    void theArchiveOfTodayContinuesItAlsoUnderAnotherKeyUnlessItWasWrittenAnew() throws IOException {
        Path kept = Files.copy(folder.resolve("archive/checkpoint"), folder.resolve("kept"));
        FolderStorage archive = new FolderStorage(folder.resolve("archive"));
        try (ArchiveWriter writer = ArchiveWriter.open(archive, KEY, () -> Ran.NOW)) {
            writer.rotate(NoteSigner.make("ads.example/archive"));
        }
        Ran sound = Ran.command(
                "verify",
                "--evidence",
                evidence,
                "--archive",
                folder.resolve("archive"),
                "--key",
                KEY.open(),
                "--checkpoint",
                kept);
        assertThat(sound.out()).contains("All is as it was signed.");
        assertThat(sound.code()).isZero();

        write("anew", "winter");
        Ran anew = Ran.command("verify", "--evidence", evidence, "--archive", folder.resolve("anew"));
        assertThat(anew.out()).contains("evidence.zip, checkpoint: At 4 events the log was another");
        assertThat(anew.code()).isEqualTo(5);
    }

    @Test
    void whatIsNoPackageIsDamageAndWhatIsNotThereIsWrongUsage() throws IOException {
        Path other = Files.writeString(folder.resolve("other.zip"), "no zip");
        assertThat(Ran.command("verify", "--evidence", other).code()).isEqualTo(5);
        assertThat(Ran.command("verify", "--evidence", folder.resolve("x")).code())
                .isEqualTo(2);
        assertThat(Ran.command("verify", "--evidence", evidence, "--checkpoint", other)
                        .err())
                .contains("--archive DIR");
    }

    private FolderStorage write(String name, String word) {
        FolderStorage storage = new FolderStorage(folder.resolve(name));
        try (ArchiveWriter writer = ArchiveWriter.open(storage, KEY, () -> Ran.NOW)) {
            for (int i = 0; i < 3; i++) {
                writer.append(event(Happening.CREATED, i, word));
            }
            writer.append(event(Happening.CHANGED, 1, word + " again"));
            writer.commit();
        }
        return storage;
    }

    private static Event event(Happening happening, int number, String word) {
        return new Event(
                happening,
                Ran.NOW,
                "ads",
                "demo:" + number,
                null,
                null,
                CanonicalJson.of(JsonMapper.shared().createObjectNode().put("text", word)));
    }
}
