// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import eu.vitrine.catalog.archive.tlog.NoteKey;
import eu.vitrine.indexer.dump.DumpCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code verify-dump}: whether downloaded files are those that were published. */
@Command(
        name = "verify-dump",
        description = {
            "Checks dumps against what was signed, by nothing but their files and the public key of the archive, and names every file that was changed, is missing "
                    + "or was added.",
            ""
        })
final class VerifyDumpCommand implements Callable<Integer> {

    private final Surroundings around;

    @Option(
            names = "--dump",
            required = true,
            paramLabel = "DIR",
            description = "The folder of one day, or one that holds folders of days.")
    private Path dump = Path.of("");

    @Option(
            names = "--key",
            required = true,
            paramLabel = "PUBLIC",
            description =
                    "The public key of the archive, such as example.org+0123abcd+…, or a file that holds it. Have it from the publisher, "
                            + "not from beside the files.")
    private String key = "";

    VerifyDumpCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(dump)) {
            throw new WrongUsage(dump + " is no folder. Name the one that holds the files of a dump.");
        }
        NoteKey open = key();
        List<Path> dumps = DumpCheck.dumps(dump);
        if (dumps.isEmpty()) {
            throw new WrongUsage("There is no dump in " + dump + ". Name a folder with a file 'manifest'.");
        }
        List<String> faults = new ArrayList<>();
        for (Path one : dumps) {
            faults.addAll(DumpCheck.faults(one, open));
        }
        faults.forEach(around.out()::println);
        if (faults.isEmpty()) {
            around.out().println("All files of " + dumps.size() + " dumps are as " + open.name() + " signed them.");
        }
        return (faults.isEmpty() ? ExitCode.DONE : ExitCode.VERIFICATION_FAILED).number();
    }

    private NoteKey key() throws IOException {
        try {
            return NoteKey.read(Files.exists(Path.of(key)) ? Files.readString(Path.of(key)) : key);
        } catch (NotAsWritten e) {
            throw new WrongUsage(String.valueOf(e.getMessage()));
        }
    }
}
