// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.archive.tlog.NoteSigner;
import eu.vitrine.catalog.search.CatalogUnavailable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** A file with a private key, which nobody but its owner can read, and which is never printed. */
record KeyFile(Path path) {

    /** The key that stands in it. */
    NoteSigner read() {
        try {
            return NoteSigner.read(Files.readString(path, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            throw new WrongUsage("There is no private key in " + path + ".");
        } catch (IOException e) {
            throw new WrongUsage("The private key in " + path + " cannot be read.");
        }
    }

    /** Writes a key into a file that is not there yet. */
    void write(NoteSigner signer) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(path, signer.secret() + "\n", StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        } catch (FileAlreadyExistsException e) {
            throw new WrongUsage("The file " + path + " is there already. Name another one; keys are never replaced.");
        } catch (IOException e) {
            throw new CatalogUnavailable(
                    "The private key cannot be written to " + path + ": " + e.getMessage() + ".", e);
        }
    }

    /** Puts a key in the place of the one that stands in it. */
    void replace(NoteSigner signer) {
        KeyFile next = new KeyFile(path.resolveSibling(path.getFileName() + ".next"));
        try {
            Files.deleteIfExists(next.path);
            next.write(signer);
            Files.move(next.path, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CatalogUnavailable(
                    "The private key cannot be written to " + path + ": " + e.getMessage() + ".", e);
        }
    }
}
