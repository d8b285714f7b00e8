// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.verification;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.archive.tlog.CrashingStorage;
import eu.vitrine.catalog.archive.tlog.NoteSigner;
import eu.vitrine.catalog.archive.tlog.Storage;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** An archive is what was signed, or the verification says where it is not. */
class ArchiveVerificationTest {

    private static Verified verify(Storage storage) {
        return ArchiveVerification.verify(storage, Optional.of(SampleArchive.KEY.open()), Optional.empty(), done -> {});
    }

    private static Verified verify(Storage storage, byte[] kept) {
        return ArchiveVerification.verify(
                storage,
                Optional.of(SampleArchive.KEY.open()),
                Optional.of(new KeptCheckpoint("kept", kept)),
                done -> {});
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
        assertThat(verified.events()).isGreaterThan(600);
    }

    @Test
    void aCheckpointThatWasKeptIsContinued() {
        Storage storage = SampleArchive.written();
        for (String path : storage.paths("checkpoints")) {
            assertThat(verify(storage, checkpoint(storage, path)).findings()).isEmpty();
        }
    }

    @Test
    void aHistoryThatWasWrittenAnewWithTheRightKeyDoesNotContinueWhatSomebodyKept() {
        Storage storage = SampleArchive.written();
        Storage anew = SampleArchive.written(new CrashingStorage(2), SampleArchive.KEY, "winter");
        assertThat(verify(anew).findings()).isEmpty();
        for (String path : storage.paths("checkpoints")) {
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
        byte[] kept = checkpoint(storage, "checkpoint");
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
    void aCheckpointOfAnotherKeyIsNoCheckpointOfThisLog() {
        Storage other = SampleArchive.written(new CrashingStorage(3), NoteSigner.make("ads.example/archive"), "summer");
        assertThat(verify(SampleArchive.written(), checkpoint(other, "checkpoint"))
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
