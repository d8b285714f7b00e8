// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.archive.Archive;
import eu.vitrine.catalog.archive.tlog.FolderStorage;
import eu.vitrine.catalog.archive.tlog.NoteSigner;
import eu.vitrine.catalog.archive.tlog.Storage;
import eu.vitrine.catalog.archive.view.Keeping;
import eu.vitrine.catalog.archive.view.Views;
import eu.vitrine.catalog.engine.CatalogDirectory;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The archive of the catalogue that a command writes, and who signs it. */
final class ArchiveOptions {

    @Mixin
    private CatalogOption catalog = new CatalogOption();

    @Option(
            names = "--archive",
            paramLabel = "DIR",
            defaultValue = "${env:VITRINE_ARCHIVE}",
            description =
                    "The folder of the archive of which the catalogue is a view. Default: what the environment variable VITRINE_ARCHIVE says, else the "
                            + "folder 'archive' of a catalogue in a directory; a cluster has none by itself.")
    private @Nullable Path archive;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description =
                    "The file with the private key that signs the archive. Default: what the environment variable VITRINE_ARCHIVE_KEY holds or names, "
                            + "else the file 'archive-key' beside the archive, which is made with it.")
    private @Nullable Path key;

    /** The catalogue. */
    CatalogOption catalog() {
        return catalog;
    }

    /** Where the archive lies, or would; empty for a cluster if nobody said. */
    Optional<Path> folder() {
        return archive != null ? Optional.of(archive) : catalog.directory().map(CatalogDirectory::archive);
    }

    /** Where it lies, for a command that needs it. */
    Path neededFolder() {
        return folder().orElseThrow(() -> new WrongUsage("The catalogue " + catalog.name()
                + " is a cluster. Say where its archive is with --archive DIR or VITRINE_ARCHIVE."));
    }

    /** What is in it, for a command that needs it. */
    Archive needed(Storage storage) {
        return Archive.open(storage)
                .orElseThrow(() -> new WrongUsage("There is no archive in " + neededFolder()
                        + ". Take records in first, or name another one with --archive DIR."));
    }

    /** Who signs. */
    NoteSigner signer(Surroundings around) {
        return key(neededFolder(), around).signer();
    }

    /** The catalogue as a view of its archive; nothing is opened yet. */
    Views open(Surroundings around) {
        Keeping keeping = folder().map(folder -> new Keeping(new FolderStorage(folder), key(folder, around)::signer))
                .orElse(null);
        return new Views(catalog.open(around), keeping, around.clock());
    }

    /** Who signs the archive in this folder. */
    ArchiveKey key(Path folder, Surroundings around) {
        return new ArchiveKey(key, folder, around);
    }
}
