// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;

/**
 * Copies a catalogue into a folder: the newest commit of each kind of record, the pictures that the operator keeps, and a list of hashes. Keeps
 * nobody from reading or writing meanwhile.
 */
final class Backup {

    /** The folder of pictures, in a catalogue and in its backup. */
    static final String MEDIA = "media";

    private final Path catalog;
    private final Path backup;

    Backup(Path catalog, Path backup) {
        this.catalog = catalog;
        this.backup = backup;
    }

    /** Fills the folder, which must be empty or absent, and reads all of it again. */
    void make(List<Schema<?>> kinds) throws IOException {
        Manifest manifest = new Manifest();
        for (Schema<?> kind : kinds) {
            Optional<CommitFiles> newest = CommitFiles.ofNewest(new Generations(catalog, kind.name()));
            if (newest.isPresent()) {
                try (CommitFiles files = newest.get()) {
                    copy(files.streams(), kind.name(), manifest);
                }
            }
        }
        copyMedia(manifest);
        manifest.verify(backup);
        manifest.write(backup);
    }

    private void copy(Map<String, InputStream> files, String folder, Manifest manifest) throws IOException {
        Path target = Files.createDirectories(backup.resolve(folder));
        for (Map.Entry<String, InputStream> file : files.entrySet()) {
            manifest.add(folder, file.getKey(), HashedCopy.copy(file.getValue(), target.resolve(file.getKey())));
        }
        IOUtils.fsync(target, true);
    }

    /** After the records, so that no picture is missing that one of them shows. */
    private void copyMedia(Manifest manifest) throws IOException {
        Files.createDirectories(backup);
        if (!Files.isDirectory(catalog.resolve(MEDIA))) {
            return;
        }
        try (Stream<Path> pictures = Files.list(catalog.resolve(MEDIA))) {
            for (Path picture : pictures.filter(Files::isRegularFile)
                    .filter(Manifest::canName)
                    .toList()) {
                try (InputStream stream = Files.newInputStream(picture)) {
                    copy(Map.of(picture.getFileName().toString(), stream), MEDIA, manifest);
                } catch (NoSuchFileException e) {
                    // taken away meanwhile
                }
            }
        }
    }
}
