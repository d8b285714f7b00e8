// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.lucene.util.IOUtils;

/** Copies files and says what was copied. */
final class HashedCopy {

    private HashedCopy() {}

    /** Copies all that is left of a stream into a file that is not there yet, durably; gives its SHA-256 in hex. */
    static String copy(InputStream from, Path to) throws IOException {
        String hash;
        try (OutputStream out = Files.newOutputStream(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            hash = hash(from, out);
        }
        IOUtils.fsync(to, false);
        return hash;
    }

    /** The SHA-256 of a file in hex. */
    static String hash(Path file) throws IOException {
        try (InputStream from = Files.newInputStream(file)) {
            return hash(from, OutputStream.nullOutputStream());
        }
    }

    private static String hash(InputStream from, OutputStream to) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(from, digest).transferTo(to);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
