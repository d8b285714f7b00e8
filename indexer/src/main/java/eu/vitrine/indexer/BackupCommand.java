// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.schema.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code backup}: a copy of a catalogue in use. */
@Command(
        name = "backup",
        description = {
            "Copies a catalogue in a directory into an empty folder.",
            "",
            "The catalogue may be read and written meanwhile; the copy is what was committed last. It is read again and checked, and its file "
                    + "SHA256SUMS lets 'sha256sum --check' do the same.",
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
        around.err().println("The backup is in " + to + ", and was checked.");
        return ExitCode.DONE.number();
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
