// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.archive.Archive;
import eu.vitrine.catalog.archive.tlog.FolderStorage;
import eu.vitrine.catalog.archive.tlog.Storage;
import eu.vitrine.catalog.engine.CatalogDirectory;
import eu.vitrine.indexer.dump.Dump;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dump}: files of all that is published, for whoever wants to work with it elsewhere. */
@Command(
        name = "dump",
        description = {
            "Cuts files from the archive of a catalogue: all records as they were at the end of a day, and what happened on it, as NDJSON, CSV and Parquet.",
            "",
            "They are described, and signed with the key of the archive. Dumps in the same folder that hold what was erased since are cut again, "
                    + "and what they held is deleted.",
            ""
        })
final class DumpCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private ArchiveOptions archive = new ArchiveOptions();

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description =
                    "The folder for dumps, one folder a day; the portal serves it. Default: the folder 'downloads' of the catalogue.")
    private @Nullable Path to;

    @Option(
            names = "--day",
            paramLabel = "DATE",
            description = "The day in UTC, such as 2026-11-21. Default: that of the newest event in the archive.")
    private @Nullable LocalDate day;

    @Option(
            names = "--licence",
            paramLabel = "NAME",
            description =
                    "Under which all is published, by its SPDX name, such as CC-BY-4.0. Default: nothing is said.")
    private @Nullable String licence;

    DumpCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Storage storage = new FolderStorage(archive.neededFolder());
        Archive opened = archive.needed(storage);
        try (Dump dump = Dump.open(storage, opened, archive.signer(around), folder(), Optional.ofNullable(licence))) {
            dump.cutAgain()
                    .forEach(again -> around.err()
                            .println("Cut the dump of " + again + " again, without what was erased since."));
            LocalDate wanted = day == null ? newest(dump) : day;
            around.err()
                    .println(
                            dump.cut(wanted)
                                    ? "The dump of " + wanted + " is in " + folder().resolve(wanted.toString()) + "."
                                    : "The dump of " + wanted
                                            + " is there already, or nothing had happened by then: nothing was written.");
        }
        return ExitCode.DONE.number();
    }

    private LocalDate newest(Dump dump) {
        return dump.newestDay().orElseThrow(() -> new WrongUsage("The archive is empty. Take records in first."));
    }

    private Path folder() {
        if (to != null) {
            return to;
        }
        return archive.catalog()
                .directory()
                .map(CatalogDirectory::downloads)
                .orElseThrow(() ->
                        new WrongUsage("The catalogue " + archive.catalog().name()
                                + " is a cluster, which keeps no files. Name a folder for dumps with --to DIR."));
    }
}
