// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.archive.tlog.NoteSigner;
import eu.vitrine.catalog.search.CatalogUnavailable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds the private key of an archive, which is never printed.
 *
 * @param named the file that was named; null if none was
 * @param archive the folder of the archive
 * @param directory of the catalogue; empty for a cluster
 */
record ArchiveKey(@Nullable Path named, Path archive, Optional<Path> directory, Surroundings around) {

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
        Path own = directory
                .map(folder -> folder.resolve(FILE))
                .orElseThrow(() -> new WrongUsage("Nobody signs the archive in " + archive
                        + ". Name its private key with --key FILE or " + VARIABLE + "; 'indexer key' makes one."));
        return Files.exists(own) ? read(own) : made(own);
    }

    private NoteSigner made(Path own) {
        if (Files.exists(archive.resolve("checkpoint"))) {
            throw new WrongUsage("The private key of the archive in " + archive + " is not in " + own
                    + ". Name it with --key FILE or " + VARIABLE + ".");
        }
        NoteSigner signer = NoteSigner.make("vitrine-" + UUID.randomUUID());
        try {
            Files.createDirectories(own.toAbsolutePath().getParent());
            Files.createFile(own, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(own, signer.secret() + "\n", StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new CatalogUnavailable(
                    "The private key of the archive cannot be written to " + own + ": " + e.getMessage() + ".", e);
        }
        around.err().println("Made a key for the archive: " + own + ". Keep it secret, and keep a copy of it.");
        return signer;
    }

    private static NoteSigner read(Path file) {
        try {
            return NoteSigner.read(Files.readString(file, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            throw new WrongUsage("There is no private key in " + file + ".");
        } catch (IOException e) {
            throw new WrongUsage("The private key in " + file + " cannot be read.");
        }
    }
}
