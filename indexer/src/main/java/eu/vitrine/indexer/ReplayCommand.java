// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.archive.Archive;
import eu.vitrine.catalog.archive.tlog.Checkpoint;
import eu.vitrine.catalog.archive.tlog.FolderStorage;
import eu.vitrine.catalog.archive.tlog.MerkleTree;
import eu.vitrine.catalog.archive.tlog.SignedNote;
import eu.vitrine.catalog.archive.tlog.Storage;
import eu.vitrine.catalog.archive.tlog.TileTree;
import eu.vitrine.catalog.lucene.LuceneCatalog;
import eu.vitrine.catalog.receipt.Receipt;
import eu.vitrine.catalog.schema.Schemas;
import eu.vitrine.indexer.receipt.Again;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code replay}: a search that somebody has a receipt for, done again from the archive alone. */
@Command(
        name = "replay",
        description = {
            "Does a search again that somebody has a receipt for: from the archive alone, as it was then, in an index of its own that is thrown away afterwards.",
            "",
            "What was erased since cannot be found any more: if the answer differs, it says how much of that can be the reason, and how much cannot.",
            ""
        })
final class ReplayCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private ArchiveOptions archive = new ArchiveOptions();

    @Parameters(paramLabel = "RECEIPT", description = "The receipt, as the portal gave it.")
    private Path file = Path.of("");

    ReplayCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Receipt receipt = receipt();
        Storage storage = new FolderStorage(archive.neededFolder());
        Archive opened = archive.needed(storage);
        if (!continues(storage, opened, receipt)) {
            around.out()
                    .println(
                            "This archive does not continue the state that the receipt was given for: another archive gave it, or the history was rewritten.");
            return ExitCode.VERIFICATION_FAILED.number();
        }
        Path folder = Files.createTempDirectory("vitrine-replay");
        try {
            return report(receipt, search(schema(receipt), receipt, opened, folder))
                    .number();
        } finally {
            delete(folder);
        }
    }

    private static <R> Again search(Schema<R> schema, Receipt receipt, Archive opened, Path folder) {
        LuceneCatalog empty = new LuceneCatalog(folder, InstantSource.fixed(receipt.moment()));
        return Again.search(schema, receipt, opened, empty);
    }

    private Receipt receipt() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new WrongUsage("There is no file " + file + ".");
        }
        try {
            return Receipt.read(Files.readAllBytes(file));
        } catch (IllegalArgumentException e) {
            throw new WrongUsage(file + ": " + Plain.text(String.valueOf(e.getMessage())));
        }
    }

    private Schema<?> schema(Receipt receipt) {
        return Schemas.ALL.stream()
                .filter(kind -> kind.name().equals(receipt.kind()))
                .findFirst()
                .orElseThrow(() -> new WrongUsage(
                        file + ": there are no records of the kind " + Plain.text(receipt.kind()) + "."));
    }

    /** The root of the log as it was then is the one that was signed then. */
    private static boolean continues(Storage storage, Archive opened, Receipt receipt) {
        Checkpoint then = Checkpoint.read(SignedNote.read(receipt.checkpoint()).text());
        long size = receipt.position();
        return then.origin().equals(opened.checkpoint().origin())
                && then.head().size() == size
                && size <= opened.size()
                && new MerkleTree(new TileTree(storage, size))
                        .root(size)
                        .equals(then.head().root());
    }

    private ExitCode report(Receipt receipt, Again again) {
        if (again.confirms(receipt)) {
            around.out()
                    .println("The same: " + receipt.hits().count() + " records, "
                            + receipt.hits().sha256() + ".");
            return ExitCode.DONE;
        }
        around.out()
                .println("Different: then " + receipt.hits().count() + " records, now "
                        + again.hits().count() + ".");
        around.out()
                .println(again.missing()
                        + " records of that state can no longer be read, because they were erased since.");
        again.erased()
                .forEach(one -> around.out()
                        .println("  " + one.events() + " events, erased at " + one.at() + " under "
                                + Plain.text(one.rule()) + ": " + Plain.text(one.reason())));
        around.out()
                .println(
                        again.canBeErasure(receipt)
                                ? "That can be the whole difference."
                                : "That cannot be the whole difference: it cannot be explained.");
        return ExitCode.VERIFICATION_FAILED;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            inside.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
