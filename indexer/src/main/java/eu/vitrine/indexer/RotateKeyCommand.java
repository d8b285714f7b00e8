// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.archive.ArchiveWriter;
import eu.vitrine.catalog.archive.tlog.FolderStorage;
import eu.vitrine.catalog.archive.tlog.NoteSigner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rotate-key}: another key signs an archive from now on. */
@Command(
        name = "rotate-key",
        description = {
            "Lets another private key sign an archive from now on.",
            "",
            "The archive says so in an event of its own, which both keys sign; whoever watches it learns the next key from there. The file 'archive-key' "
                    + "of a catalogue in a directory holds the next key then. Destroy the former one: what it signs from now on is a forgery.",
            ""
        })
final class RotateKeyCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private ArchiveOptions archive = new ArchiveOptions();

    @Option(
            names = "--next",
            required = true,
            paramLabel = "FILE",
            description = "The file with the next private key, of the same name; it is made if it is not there.")
    private Path next = Path.of("");

    RotateKeyCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Path folder = archive.folder()
                .orElseThrow(
                        () -> new WrongUsage(
                                "Say where the archive lies with --archive DIR or VITRINE_ARCHIVE: a cluster has none by itself."));
        if (!Files.exists(folder.resolve("checkpoint"))) {
            throw new WrongUsage("There is no archive in " + folder + ", and so no key that signs it.");
        }
        ArchiveKey key = archive.key(folder, around);
        NoteSigner following;
        try (ArchiveWriter writer = ArchiveWriter.open(new FolderStorage(folder), key.signer(), around.clock())) {
            following = following(key.signer().open().name());
            writer.rotate(following);
        }
        Optional<Path> own = key.own();
        own.ifPresent(file -> new KeyFile(file).replace(following));
        around.err()
                .println(own.map(file -> "The next key stands in " + file + " now.")
                        .orElse("Name " + next + " from now on, with --key or VITRINE_ARCHIVE_KEY."));
        around.out().println(following.open().text());
        return ExitCode.DONE.number();
    }

    private NoteSigner following(String name) {
        KeyFile file = new KeyFile(next);
        if (!Files.exists(next)) {
            file.write(NoteSigner.make(name));
        }
        return file.read();
    }
}
