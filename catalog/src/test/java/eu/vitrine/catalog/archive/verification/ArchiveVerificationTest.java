// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.verification;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.archive.Archive;
import eu.vitrine.catalog.archive.payload.Eraser;
import eu.vitrine.catalog.archive.tlog.Checkpoint;
import eu.vitrine.catalog.archive.tlog.CrashingStorage;
import eu.vitrine.catalog.archive.tlog.NoteSigner;
import eu.vitrine.catalog.archive.tlog.SignedNote;
import eu.vitrine.catalog.archive.tlog.Storage;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** An archive is what was signed, or the verification says where it is not. */
class ArchiveVerificationTest {

    private static final List<String> KEPT = List.of("checkpoints/60", "checkpoints/125", "checkpoint");

    private static Verified verify(Storage storage) {
        return ArchiveVerification.verify(storage, Optional.of(SampleArchive.KEY.open()), List.of(), done -> {});
    }

    private static Verified verify(Storage storage, byte[] kept) {
        return ArchiveVerification.verify(
                storage, Optional.of(SampleArchive.KEY.open()), List.of(new KeptCheckpoint("kept", kept)), done -> {});
    }

    private static byte[] checkpoint(Storage storage, String path) {
        return storage.read(path).orElseThrow();
    }

    @Test
    void anArchiveAsItWasWrittenIsSound() {
        Verified verified = verify(SampleArchive.written());
        assertThat(verified.findings()).isEmpty();
        assertThat(verified.isSound()).isTrue();
        assertThat(verified.log()).isEqualTo("ads.example/archive");
        assertThat(verified.events()).isGreaterThan(400);
    }

    @Test
    void aCheckpointThatWasKeptIsContinued() {
        Storage storage = SampleArchive.written();
        for (String path : KEPT) {
            assertThat(verify(storage, checkpoint(storage, path)).findings()).isEmpty();
        }
    }

    @Test
    void aHistoryThatWasWrittenAnewWithTheRightKeyDoesNotContinueWhatSomebodyKept() {
        Storage storage = SampleArchive.written();
        Storage anew = SampleArchive.written(new CrashingStorage(2), SampleArchive.KEY, "winter");
        assertThat(verify(anew).findings()).isEmpty();
        for (String path : KEPT) {
            assertThat(verify(anew, checkpoint(storage, path)).findings())
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.file()).isEqualTo("kept");
                        assertThat(finding.fault()).isEqualTo(Fault.OTHER_HISTORY);
                    });
        }
    }

    @Test
    void aHistoryThatWasCutShortDoesNotContinueWhatSomebodyKept() {
        Storage storage = SampleArchive.written();
        byte[] kept = checkpoint(storage, "checkpoints/125");
        SortedMap<String, byte[]> files = SampleArchive.files(storage);
        byte[] before = checkpoint(storage, "checkpoints/60");
        files.keySet().removeIf(path -> path.startsWith("checkpoint"));
        files.put("checkpoint", before);
        files.put("checkpoints/60", before);
        assertThat(verify(SampleArchive.of(files), kept).findings())
                .filteredOn(finding -> finding.file().equals("kept"))
                .extracting(Finding::fault)
                .containsExactly(Fault.OTHER_HISTORY);
    }

    @Test
    void aLedgerThatWasWrittenAnewWithTheRightKeyDoesNotContinueWhatSomebodyKept() throws GeneralSecurityException {
        SortedMap<String, byte[]> files = SampleArchive.files(SampleArchive.written());
        byte[] kept = files.getOrDefault("checkpoint", new byte[0]);
        SignedNote note = SignedNote.read(new String(kept, StandardCharsets.UTF_8));
        String link = Checkpoint.read(note.text()).extension("ledger").orElseThrow();
        String path = "ledger/" + link.substring(0, link.indexOf(' '));
        byte[] forged = new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8)
                .replace("TRUNCATED", "BAD_ID")
                .getBytes(StandardCharsets.UTF_8);
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(forged));
        String text = note.text().replace(link, link.substring(0, link.indexOf(' ') + 1) + hash);
        byte[] signed = SampleArchive.NEXT.sign(text).written().getBytes(StandardCharsets.UTF_8);
        files.put(path, forged);
        files.put("checkpoint", signed);
        files.put("checkpoints/" + Checkpoint.read(text).head().size(), signed);

        assertThat(verify(SampleArchive.of(files)).findings()).isEmpty();
        assertThat(verify(SampleArchive.of(files), kept).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.file()).isEqualTo("kept");
                    assertThat(finding.fault()).isEqualTo(Fault.OTHER_HISTORY);
                    assertThat(finding.detail()).contains(path);
                });
    }

    @Test
    void theKeyThatSignsNowVerifiesAllToo() {
        Verified verified = ArchiveVerification.verify(
                SampleArchive.written(), Optional.of(SampleArchive.NEXT.open()), List.of(), done -> {});
        assertThat(verified.findings()).isEmpty();
    }

    @Test
    void aKeyThatTheOneBeforeItHasNotSignedForIsNone() {
        Storage storage = SampleArchive.written();
        SortedMap<String, byte[]> files = SampleArchive.files(storage);
        files.forEach((path, note) -> {
            String text = new String(note, StandardCharsets.UTF_8);
            if (path.startsWith("checkpoints/")
                    && text.contains(SampleArchive.NEXT.open().text())) {
                SignedNote signed =
                        SampleArchive.NEXT.sign(SignedNote.read(text).text());
                files.put(path, signed.written().getBytes(StandardCharsets.UTF_8));
            }
        });
        assertThat(verify(SampleArchive.of(files)).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.fault()).isEqualTo(Fault.NOT_SIGNED);
            assertThat(finding.detail()).contains(SampleArchive.NEXT.open().text());
        });
    }

    @Test
    void anArchiveOfALaterFormIsLeftToALaterProgram() {
        Storage storage = SampleArchive.written();
        String text = SignedNote.read(new String(checkpoint(storage, "checkpoint"), StandardCharsets.UTF_8))
                .text();
        storage.replace(
                "checkpoint",
                SampleArchive.NEXT
                        .sign(text.replace("format 2", "format 3"))
                        .written()
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(verify(storage).findings()).extracting(Finding::fault).containsExactly(Fault.TOO_NEW);
    }

    @Test
    void whatWasErasedWithoutAWordIsFound() {
        Storage storage = SampleArchive.written();
        new Eraser(storage, Archive.open(storage).orElseThrow().size()).erase(List.of(7L));
        assertThat(verify(storage).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo("payload/000");
            assertThat(finding.fault()).isEqualTo(Fault.ERASED_SILENTLY);
        });
    }

    @Test
    void aCheckpointOfAnotherKeyIsNoCheckpointOfThisLog() {
        Storage other = SampleArchive.written(new CrashingStorage(3), NoteSigner.make("ads.example/archive"), "summer");
        assertThat(verify(SampleArchive.written(), checkpoint(other, "checkpoints/60"))
                        .findings())
                .extracting(Finding::fault)
                .contains(Fault.NOT_SIGNED);
    }

    @Test
    void anArchiveOfAnotherKeyIsNotSound() {
        Storage other = SampleArchive.written(new CrashingStorage(4), NoteSigner.make("ads.example/archive"), "summer");
        assertThat(verify(other).findings()).extracting(Finding::file).contains(KeyChain.FILE);
    }
}
