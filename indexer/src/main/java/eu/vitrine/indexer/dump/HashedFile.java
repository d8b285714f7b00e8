// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.dump;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that knows its hash and its length once it is closed. */
final class HashedFile extends FilterOutputStream {

    private static final int BUFFER = 1 << 16;

    private final MessageDigest digest;
    private long bytes;

    private HashedFile(OutputStream out, MessageDigest digest) {
        super(new BufferedOutputStream(new DigestOutputStream(out, digest), BUFFER));
        this.digest = digest;
    }

    static HashedFile create(Path file) throws IOException {
        return new HashedFile(Files.newOutputStream(file), sha256());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] content, int from, int length) throws IOException {
        out.write(content, from, length);
        bytes += length;
    }

    long bytes() {
        return bytes;
    }

    /** SHA-256 in hex; to be asked for once, after it was closed. */
    String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
