// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.archive.tlog.NoteSigner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds the private key of an archive, which is never printed.
 *
 * @param named the file that was named; null if none was
 * @param archive the folder of the archive
 */
record ArchiveKey(@Nullable Path named, Path archive, Surroundings around) {

    private static final String VARIABLE = "VITRINE_ARCHIVE_KEY";
    private static final String SECRET = "PRIVATE+KEY+";
    private static final String FILE = "archive-key";

    NoteSigner signer() {
        String variable = around.environment().getOrDefault(VARIABLE, "").strip();
        if (named != null) {
            return read(named);
        }
        if (!variable.isEmpty()) {
            return variable.startsWith(SECRET) ? NoteSigner.read(variable) : read(Path.of(variable));
        }
        Path own = beside();
        return Files.exists(own) ? read(own) : made(own);
    }

    /** The file beside the archive from which {@link #signer} reads; empty if another one was named. */
    Optional<Path> own() {
        boolean other = named != null
                || !around.environment().getOrDefault(VARIABLE, "").isBlank();
        return other ? Optional.empty() : Optional.of(beside());
    }

    private Path beside() {
        return archive.toAbsolutePath().resolveSibling(FILE);
    }

    private NoteSigner made(Path own) {
        if (Files.exists(archive.resolve("checkpoint"))) {
            throw new WrongUsage("The private key of the archive in " + archive + " is not in " + own
                    + ". Name it with --key FILE or " + VARIABLE + ".");
        }
        NoteSigner signer = NoteSigner.make("vitrine-" + UUID.randomUUID());
        new KeyFile(own).write(signer);
        around.err().println("Made a key for the archive: " + own + ". Keep it secret, and keep a copy of it.");
        return signer;
    }

    private static NoteSigner read(Path file) {
        return new KeyFile(file).read();
    }
}
