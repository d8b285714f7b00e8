// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.archive.tlog.FolderStorage;
import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import eu.vitrine.catalog.archive.tlog.NoteKey;
import eu.vitrine.catalog.archive.verification.ArchiveVerification;
import eu.vitrine.catalog.archive.verification.KeptCheckpoint;
import eu.vitrine.catalog.archive.verification.Verified;
import eu.vitrine.catalog.engine.Engines;
import eu.vitrine.catalog.search.CatalogUnavailable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code verify}: whether an archive is what was signed. */
@Command(
        name = "verify",
        description = {
            "Checks an archive from its files and a public key alone: every signature, every event, every announcement of an erasure, the ledger, and "
                    + "that the history continues each checkpoint that there ever was.",
            "",
            "It needs no engine and writes nothing, so that anybody can run it on a copy of the folder.",
            ""
        })
final class VerifyCommand implements Callable<Integer> {

    private static final long EVERY = 1_000_000;

    private final Surroundings around;
    private long told;

    @Option(
            names = "--catalog",
            paramLabel = "CATALOG",
            defaultValue = "${env:VITRINE_CATALOG}",
            description =
                    "The catalogue, in whose folder 'archive' the archive is. Default: what the environment variable VITRINE_CATALOG says.")
    private @Nullable String catalog;

    @Option(
            names = "--archive",
            paramLabel = "DIR",
            defaultValue = "${env:VITRINE_ARCHIVE}",
            description =
                    "The folder of the archive, or a copy of it. Default: what the environment variable VITRINE_ARCHIVE says, else that of the catalogue.")
    private @Nullable Path archive;

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "A checkpoint that somebody kept: the history must continue it.")
    private @Nullable Path checkpoint;

    @Option(
            names = "--key",
            paramLabel = "PUBLIC",
            description =
                    "The public key of the log, or a file with it. Default: the one that lies in the archive, which whoever wrote the archive anew could "
                            + "have replaced.")
    private @Nullable String key;

    @Option(
            names = "--report",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "How to say it: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ReportForm form = ReportForm.TEXT;

    VerifyCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Path folder = folder();
        try {
            Verified verified = ArchiveVerification.verify(new FolderStorage(folder), key(), kept(), this::progress);
            VerifyReport report = new VerifyReport(verified);
            around.out()
                    .print(
                            switch (form) {
                                case TEXT -> report.text();
                                case JSON -> report.json() + "\n";
                            });
            return (verified.isSound() ? ExitCode.DONE : ExitCode.VERIFICATION_FAILED).number();
        } catch (UncheckedIOException e) {
            throw new CatalogUnavailable(
                    "The archive in " + folder + " cannot be read: " + String.valueOf(e.getCause()) + ".", e);
        }
    }

    private Path folder() {
        Path folder = archive != null
                ? archive
                : Optional.ofNullable(catalog)
                        .flatMap(Engines::directory)
                        .map(directory -> directory.resolve("archive"))
                        .orElseThrow(() -> new WrongUsage(
                                "Say which archive to verify: --catalog CATALOG, a directory, or --archive DIR."));
        if (!Files.isDirectory(folder)) {
            throw new WrongUsage("There is no archive in " + folder + ".");
        }
        return folder;
    }

    private Optional<NoteKey> key() {
        try {
            if (key == null) {
                return Optional.empty();
            }
            Path file = Path.of(key);
            return Optional.of(NoteKey.read(Files.isRegularFile(file) ? Files.readString(file) : key));
        } catch (NotAsWritten e) {
            throw new WrongUsage("--key: " + e.getMessage());
        } catch (IOException e) {
            throw new WrongUsage("The public key in " + key + " cannot be read.");
        }
    }

    private Optional<KeptCheckpoint> kept() {
        try {
            return checkpoint == null
                    ? Optional.empty()
                    : Optional.of(new KeptCheckpoint(checkpoint.toString(), Files.readAllBytes(checkpoint)));
        } catch (IOException e) {
            throw new WrongUsage("The checkpoint in " + checkpoint + " cannot be read.");
        }
    }

    private void progress(long events) {
        if (events / EVERY > told / EVERY) {
            around.err().println(String.format(Locale.ROOT, "%,d events checked", events));
        }
        told = events;
    }
}
