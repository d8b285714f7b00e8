// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.archive.Archive;
import eu.vitrine.catalog.archive.ArchiveCopy;
import eu.vitrine.catalog.archive.tlog.FolderStorage;
import eu.vitrine.catalog.engine.CatalogDirectory;
import eu.vitrine.catalog.schema.Schemas;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code restore}: a backup in the place of a catalogue. */
@Command(
        name = "restore",
        description = {
            "Puts a backup in the place of what a catalogue in a directory holds.",
            "",
            "The backup is checked first; if it is damaged, nothing is changed. The catalogue may be read meanwhile and is replaced in one step. "
                    + "It must not be written: another writer is not waited for. An archive that is there stays, since no history is ever put back: the next "
                    + "writer brings the catalogue to where it is. Where there is none, that of the backup is copied.",
            ""
        })
final class RestoreCommand implements Callable<Integer> {

    private final Surroundings around;

    @Option(names = "--from", required = true, paramLabel = "DIR", description = "The folder that 'backup' has filled.")
    private Path from = Path.of("");

    @Mixin
    private CatalogOption catalog = new CatalogOption();

    RestoreCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        catalog.files(around).restore(from, Schemas.ALL);
        FolderStorage archive =
                new FolderStorage(catalog.directory().orElseThrow().archive());
        if (Archive.open(archive).isEmpty()) {
            ArchiveCopy.copy(new FolderStorage(new CatalogDirectory(from).archive()), archive);
        }
        around.err().println("The catalogue " + catalog.name() + " holds what was backed up in " + from + ".");
        return ExitCode.DONE.number();
    }
}
