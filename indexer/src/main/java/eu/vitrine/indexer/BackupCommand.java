// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.archive.ArchiveCopy;
import eu.vitrine.catalog.archive.tlog.FolderStorage;
import eu.vitrine.catalog.archive.verification.ArchiveVerification;
import eu.vitrine.catalog.engine.CatalogDirectory;
import eu.vitrine.catalog.index.BackupDamaged;
import eu.vitrine.catalog.schema.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code backup}: a copy of a catalogue in use. */
@Command(
        name = "backup",
        description = {
            "Copies a catalogue in a directory, and the archive in it, into an empty folder.",
            "",
            "The catalogue may be read and written meanwhile; the copy is what was committed last. It is read again and checked, and its file "
                    + "SHA256SUMS lets 'sha256sum --check' do the same for the catalogue, and 'verify --archive' for the archive. An archive is not written "
                    + "while it is copied. The private key is not copied: keep it elsewhere.",
            ""
        })
final class BackupCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private CatalogOption catalog = new CatalogOption();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DIR",
            description = "Where the copy is to lie: an empty folder, or one that is not there yet.")
    private Path to = Path.of("");

    BackupCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(to) && !isEmptyFolder(to)) {
            throw new WrongUsage(to + " is not an empty folder. Name another one: a backup replaces nothing.");
        }
        catalog.files(around).backup(to, Schemas.ALL);
        Path copy = new CatalogDirectory(to).archive();
        Path archive = catalog.directory().orElseThrow().archive();
        if (ArchiveCopy.copy(new FolderStorage(archive), new FolderStorage(copy)) && !isSound(copy)) {
            throw new BackupDamaged("The copy of the archive in " + copy
                    + " is not what was signed. See what is wrong with 'verify --archive " + copy
                    + "', and with 'verify --archive " + archive + "'.");
        }
        around.err().println("The backup is in " + to + ", and was checked.");
        return ExitCode.DONE.number();
    }

    private static boolean isSound(Path archive) {
        return ArchiveVerification.verify(new FolderStorage(archive), Optional.empty(), List.of(), done -> {})
                .isSound();
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
