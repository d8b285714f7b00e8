// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.index.BackupDamaged;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * Puts what a backup holds in the place of what a catalogue holds, after all of it was verified. Readers see what was there or what was restored,
 * each kind of record whole; another writer is waited for by nobody, but refused.
 */
final class Restoration {

    private final Path backup;
    private final Path catalog;

    Restoration(Path backup, Path catalog) {
        this.backup = backup;
        this.catalog = catalog;
    }

    void run(List<Schema<?>> kinds) throws IOException {
        Manifest manifest = Manifest.of(backup);
        manifest.verify(backup);
        for (Schema<?> kind : kinds) {
            if (!manifest.in(kind.name()).isEmpty()) {
                check(kind);
                restore(kind, manifest.in(kind.name()), manifest.in(Backup.MEDIA));
            }
        }
    }

    private void check(Schema<?> kind) throws IOException {
        try (Directory directory = FSDirectory.open(backup.resolve(kind.name()))) {
            Snapshot.check(directory, Fingerprint.of(kind), backup);
        }
    }

    private void restore(Schema<?> kind, Map<String, String> files, Map<String, String> pictures) throws IOException {
        Generations generations = new Generations(catalog, kind.name());
        try (WriterLock _ = WriterLock.acquire(generations)) {
            Path current = generations.current().orElse(null);
            generations.deleteOthers(current);
            try {
                Path restored = generations.create();
                for (Map.Entry<String, String> file : files.entrySet()) {
                    copy(kind.name(), file, restored.resolve(file.getKey()));
                }
                IOUtils.fsync(restored, true);
                restore(pictures);
                generations.makeCurrent(restored);
                current = restored;
            } finally {
                generations.deleteOthers(current);
            }
        }
    }

    /** Before the records that show them; each is replaced in one step. */
    private void restore(Map<String, String> pictures) throws IOException {
        Path media = catalog.resolve(Backup.MEDIA);
        for (Map.Entry<String, String> picture : pictures.entrySet()) {
            Path next = Files.createDirectories(media).resolve("." + picture.getKey() + ".next");
            Files.deleteIfExists(next);
            copy(Backup.MEDIA, picture, next);
            Files.move(
                    next,
                    media.resolve(picture.getKey()),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void copy(String folder, Map.Entry<String, String> file, Path to) throws IOException {
        Path from = backup.resolve(folder).resolve(file.getKey());
        try (InputStream stream = Files.newInputStream(from)) {
            if (!HashedCopy.copy(stream, to).equals(file.getValue())) {
                throw new BackupDamaged("The file " + from + " changed while it was read. Use another backup.");
            }
        }
    }
}
