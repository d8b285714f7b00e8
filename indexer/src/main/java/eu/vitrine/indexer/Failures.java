// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.archive.ArchiveLocked;
import eu.vitrine.catalog.archive.ArchiveTooNew;
import eu.vitrine.catalog.archive.NotErasable;
import eu.vitrine.catalog.archive.WrongKey;
import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import eu.vitrine.catalog.archive.view.ArchiveMismatch;
import eu.vitrine.catalog.index.BackupDamaged;
import eu.vitrine.catalog.index.CatalogLocked;
import eu.vitrine.catalog.index.InvalidSetting;
import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.indexer.verification.Unanswered;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import org.jspecify.annotations.Nullable;

/** Tells a person what went wrong, without a stack trace unless one was asked for. */
final class Failures {

    private final PrintStream err;

    Failures(PrintStream err) {
        this.err = err;
    }

    ExitCode tell(Throwable failure, boolean debug) {
        ExitCode code = code(failure);
        err.println(code == ExitCode.INTERNAL_ERROR ? unexpected(failure) : failure.getMessage());
        if (debug) {
            failure.printStackTrace(err);
        }
        return code;
    }

    private static ExitCode code(Throwable failure) {
        return switch (failure) {
            case WrongUsage usage -> ExitCode.USAGE;
            case InvalidPathException name -> ExitCode.USAGE;
            case InvalidSetting setting -> ExitCode.USAGE;
            case Unanswered unanswered -> ExitCode.UNAVAILABLE;
            case BackupDamaged damaged -> ExitCode.VERIFICATION_FAILED;
            case ArchiveMismatch mismatch -> ExitCode.USAGE;
            case WrongKey key -> ExitCode.USAGE;
            case NotErasable event -> ExitCode.USAGE;
            case ArchiveTooNew form -> ExitCode.UNAVAILABLE;
            case NotAsWritten damaged -> ExitCode.VERIFICATION_FAILED;
            case ArchiveLocked archive -> ExitCode.UNAVAILABLE;
            case CatalogLocked locked -> ExitCode.UNAVAILABLE;
            case CatalogUnavailable unavailable -> ExitCode.UNAVAILABLE;
            default -> ExitCode.INTERNAL_ERROR;
        };
    }

    private static String unexpected(Throwable failure) {
        return "The indexer failed: " + Plain.text(words(failure))
                + ". What was not committed is not in the catalogue. "
                + "Run it again with --debug to see where it failed.";
    }

    private static String words(Throwable failure) {
        @Nullable Throwable cause = failure.getCause();
        if (failure instanceof UncheckedIOException
                && cause != null
                && cause.toString().equals(failure.getMessage())) {
            return words(cause);
        }
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
