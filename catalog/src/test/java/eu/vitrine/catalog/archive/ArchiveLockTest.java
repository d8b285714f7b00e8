// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vitrine.catalog.archive.tlog.FolderStorage;
import eu.vitrine.catalog.archive.tlog.NoteSigner;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One writer at a time. */
class ArchiveLockTest {

    private static final NoteSigner KEY = NoteSigner.make("ads.example/archive");

    @TempDir
    Path folder;

    @Test
    void aSecondWriterIsTurnedAwayUntilTheFirstIsDone() {
        ArchiveWriter first = ArchiveWriter.open(new FolderStorage(folder), KEY);
        assertThatThrownBy(() -> ArchiveWriter.open(new FolderStorage(folder), KEY))
                .isInstanceOf(ArchiveLocked.class)
                .hasMessageContaining(folder.toString());
        first.close();
        try (ArchiveWriter second = ArchiveWriter.open(new FolderStorage(folder), KEY)) {
            assertThat(second.size()).isZero();
        }
    }

    @Test
    void whoIsRefusedKeepsNobodyOut() {
        try (ArchiveWriter writer = ArchiveWriter.open(new FolderStorage(folder), KEY)) {
            writer.commit();
        }
        assertThatThrownBy(() -> ArchiveWriter.open(new FolderStorage(folder), NoteSigner.make("other.example")))
                .isInstanceOf(RuntimeException.class);
        try (ArchiveWriter writer = ArchiveWriter.open(new FolderStorage(folder), KEY)) {
            assertThat(writer.size()).isZero();
        }
    }
}
