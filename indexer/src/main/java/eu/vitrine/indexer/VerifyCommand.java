// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.archive.evidence.CheckedEvidence;
import eu.vitrine.catalog.archive.evidence.EvidenceCheck;
import eu.vitrine.catalog.archive.tlog.FolderStorage;
import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import eu.vitrine.catalog.archive.tlog.NoteKey;
import eu.vitrine.catalog.archive.verification.ArchiveVerification;
import eu.vitrine.catalog.archive.verification.KeptCheckpoint;
import eu.vitrine.catalog.archive.verification.Verified;
import eu.vitrine.catalog.engine.CatalogDirectory;
import eu.vitrine.catalog.engine.Engines;
import eu.vitrine.catalog.search.CatalogUnavailable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** {@code verify}: whether an archive, or a package of evidence from one, is what was signed. */
@Command(
        name = "verify",
        description = {
            "Checks an archive from its files and a public key alone: every signature, every event, every announcement of an erasure, the ledger, and "
                    + "that the history continues each checkpoint that there ever was.",
            "",
            "With --evidence it checks a package of evidence instead, from the package and a public key alone; where an archive is named too, also that the "
                    + "history continues the one that the package is from.",
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
            names = "--evidence",
            paramLabel = "FILE",
            description =
                    "A package of evidence, a zip file that a portal gave, to be checked instead of an archive as a whole.")
    private @Nullable Path evidence;

    @Option(
            names = "--key",
            paramLabel = "PUBLIC",
            description =
                    "The public key of the log, or a file with it. Default: the one that lies in the archive or the package, which whoever wrote "
                            + "that anew could have replaced.")
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
        if (evidence != null) {
            EvidenceReport report = evidence(evidence);
            return say(report.isSound(), report.text(), report.json());
        }
        Verified verified = verified(folder(), kept());
        VerifyReport report = new VerifyReport(verified);
        return say(verified.isSound(), report.text(), report.json());
    }

    private int say(boolean sound, String text, ObjectNode json) {
        around.out()
                .print(
                        switch (form) {
                            case TEXT -> text;
                            case JSON -> json + "\n";
                        });
        return (sound ? ExitCode.DONE : ExitCode.VERIFICATION_FAILED).number();
    }

    private Verified verified(Path folder, List<KeptCheckpoint> kept) {
        try {
            return ArchiveVerification.verify(new FolderStorage(folder), key(), kept, this::progress);
        } catch (UncheckedIOException e) {
            throw new CatalogUnavailable(
                    "The archive in " + folder + " cannot be read: " + String.valueOf(e.getCause()) + ".", e);
        }
    }

    private EvidenceReport evidence(Path file) {
        Optional<Path> folder = archive == null ? ofCatalog().filter(Files::isDirectory) : Optional.of(folder());
        if (checkpoint != null && folder.isEmpty()) {
            throw new WrongUsage(
                    "Whether one log continues another can only be seen in its archive. Name a copy of it with --archive DIR.");
        }
        try {
            CheckedEvidence checked = EvidenceCheck.check(file, folder.isEmpty() ? key() : Optional.empty());
            List<KeptCheckpoint> kept = new ArrayList<>(kept());
            if (checked.checkpoint().length > 0) {
                kept.add(new KeptCheckpoint(file + ", " + EvidenceCheck.CHECKPOINT, checked.checkpoint()));
            }
            return new EvidenceReport(checked, key == null, folder.map(archived -> verified(archived, kept)));
        } catch (IOException e) {
            throw new WrongUsage("The package of evidence in " + file + " is not there, or cannot be read.");
        }
    }

    private Optional<Path> ofCatalog() {
        return Optional.ofNullable(catalog).flatMap(Engines::directory).map(CatalogDirectory::archive);
    }

    private Path folder() {
        Path folder = archive != null
                ? archive
                : ofCatalog()
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

    private List<KeptCheckpoint> kept() {
        try {
            return checkpoint == null
                    ? List.of()
                    : List.of(new KeptCheckpoint(checkpoint.toString(), Files.readAllBytes(checkpoint)));
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
