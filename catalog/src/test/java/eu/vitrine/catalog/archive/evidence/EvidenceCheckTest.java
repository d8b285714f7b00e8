// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.archive.Archive;
import eu.vitrine.catalog.archive.ArchiveWriter;
import eu.vitrine.catalog.archive.Event;
import eu.vitrine.catalog.archive.Happening;
import eu.vitrine.catalog.archive.json.CanonicalJson;
import eu.vitrine.catalog.archive.tlog.FolderStorage;
import eu.vitrine.catalog.archive.tlog.NoteKey;
import eu.vitrine.catalog.archive.tlog.NoteSigner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** A package of evidence is what the log signed, or what is wrong with it is named. */
class EvidenceCheckTest {

    private static final NoteSigner KEY = NoteSigner.make("ads.example/archive");
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    private Map<String, byte[]> files = Map.of();

    @BeforeEach
    void publish() {
        FolderStorage storage = new FolderStorage(folder.resolve("archive"));
        try (ArchiveWriter writer = ArchiveWriter.open(storage, KEY, () -> NOW)) {
            writer.append(event(Happening.CREATED, "a", "a name"));
            writer.append(event(Happening.CREATED, "b", "summer"));
            writer.append(event(Happening.CHANGED, "a", "spring"));
            writer.append(event(Happening.CHANGED, "a", "summer"));
            writer.commit();
            writer.erase(List.of(0L), "Art. 17 GDPR", "A name by mistake.");
            writer.commit();
        }
        files = SampleEvidence.files(Archive.open(storage).orElseThrow(), KEY.open(), "a");
    }

    @Test
    void whatTheLogSignedIsSound() throws IOException {
        CheckedEvidence checked = check(SampleEvidence.summed(files), Optional.of(KEY.open()));
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.proofs()).isEqualTo(3);
        assertThat(checked.erased()).isEqualTo(1);
        assertThat(checked.events()).isEqualTo(5);
        assertThat(checked.log()).isEqualTo("ads.example/archive");
        assertThat(checked.ownKey()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.txt", "proofs.ndjson", "query.json", "checkpoint", "key.pub", "SHA256SUMS"})
    void aBitThatWasFlippedIsFoundInWhicheverFile(String name) throws IOException {
        Map<String, byte[]> whole = SampleEvidence.summed(files);
        int length = whole.getOrDefault(name, new byte[0]).length;
        for (int at = 0; at < length; at += 1 + length / 40) {
            Map<String, byte[]> changed = flipped(whole, name, at);
            assertThat(check(changed, Optional.empty()).findings())
                    .as("byte %d", at)
                    .isNotEmpty();
            assertThat(check(changed, Optional.empty()).findings())
                    .as("byte %d", at)
                    .anyMatch(finding -> finding.file().equals(name) || name.equals("SHA256SUMS"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"payload\":\"", "\"salt\":\"", "\"entry\":\"", "\"proof\":[\""})
    void whoeverMakesTheSumsAnewIsFoundOutByTheSignature(String member) throws IOException {
        String lines = new String(files.getOrDefault("proofs.ndjson", new byte[0]), StandardCharsets.UTF_8);
        int last = lines.lastIndexOf(member) + member.length();
        Map<String, byte[]> changed = SampleEvidence.summed(flipped(files, "proofs.ndjson", last + 12));
        assertThat(check(changed, Optional.empty()).findings())
                .anyMatch(finding -> finding.file().equals("proofs.ndjson") && finding.line() == 3);
    }

    @Test
    void aCheckpointOfAnotherIsNotSigned() throws IOException {
        NoteKey other = NoteSigner.make("ads.example/archive").open();
        assertThat(check(SampleEvidence.summed(files), Optional.of(other)).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.detail()).contains(other.text(), "has not signed"));
    }

    @Test
    void whatIsMissingOrWasAddedIsNamed() throws IOException {
        Map<String, byte[]> changed = new LinkedHashMap<>(SampleEvidence.summed(files));
        changed.remove("proofs.ndjson");
        changed.put("more.txt", new byte[] {1});
        assertThat(check(changed, Optional.empty()).findings())
                .extracting(EvidenceFinding::file)
                .contains("proofs.ndjson", "more.txt");
    }

    @Test
    void whatIsNoPackageIsSaidToBeNone() throws IOException {
        Path file = Files.writeString(folder.resolve("none.zip"), "nothing");
        assertThat(EvidenceCheck.check(file, Optional.empty()).isSound()).isFalse();
        assertThat(check(Map.of("README.txt", new byte[0]), Optional.empty()).findings())
                .extracting(EvidenceFinding::file)
                .contains("SHA256SUMS", "checkpoint", "key.pub");
    }

    private CheckedEvidence check(Map<String, byte[]> content, Optional<NoteKey> key) throws IOException {
        return EvidenceCheck.check(SampleEvidence.zip(folder.resolve("evidence.zip"), content), key);
    }

    private static Map<String, byte[]> flipped(Map<String, byte[]> whole, String name, int at) {
        Map<String, byte[]> changed = new LinkedHashMap<>(whole);
        byte[] bytes = whole.getOrDefault(name, new byte[0]).clone();
        bytes[at] ^= 1;
        changed.put(name, bytes);
        return changed;
    }

    private static Event event(Happening happening, String id, String word) {
        return new Event(
                happening,
                NOW,
                "ads",
                id,
                null,
                null,
                CanonicalJson.of(JsonMapper.shared().createObjectNode().put("text", word)));
    }
}
