// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.archive.tlog.NoteSigner;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code key}: the private keys that sign archives. */
@Command(
        name = "key",
        description = {
            "Makes a private key that signs an archive, or shows the public half of one.",
            "",
            "The public half is printed; whoever wants to watch the archive keeps it. The private half stands in its file alone, which nobody "
                    + "but its owner can read, and is never printed.",
            ""
        })
final class KeyCommand implements Callable<Integer> {

    private final Surroundings around;

    @ArgGroup(multiplicity = "1")
    private Wish wish = new Wish();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description =
                    "With --make: what the archive is called in public, such as ads.example/archive. Default: a name by chance.")
    private @Nullable String name;

    /** What is to be done. */
    static final class Wish {

        @Option(names = "--make", paramLabel = "FILE", description = "Make a key in this file, which is not there yet.")
        private @Nullable Path make;

        @Option(names = "--show", paramLabel = "FILE", description = "Show the public half of the key in this file.")
        private @Nullable Path show;
    }

    KeyCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        NoteSigner signer = wish.make != null ? made(wish.make) : new KeyFile(shown()).read();
        around.out().println(signer.open().text());
        return ExitCode.DONE.number();
    }

    private Path shown() {
        if (wish.show == null || name != null) {
            throw new WrongUsage("Say --make FILE, with --name NAME if you like, or --show FILE.");
        }
        return wish.show;
    }

    private NoteSigner made(Path file) {
        NoteSigner signer = signer(name == null ? "vitrine-" + UUID.randomUUID() : name);
        new KeyFile(file).write(signer);
        around.err().println("Made a key: " + file + ". Keep it secret, and keep a copy of it.");
        return signer;
    }

    private static NoteSigner signer(String name) {
        try {
            return NoteSigner.make(name);
        } catch (IllegalArgumentException e) {
            throw new WrongUsage(
                    "'" + Plain.text(name) + "' cannot be the name of an archive: it must not be empty, and "
                            + "hold neither spaces nor '+'.");
        }
    }
}
