// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.tlog;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A hash of the tree: SHA-256 with what it is of told apart by its first byte, so that no entry can be taken for a node (RFC 6962, section 2.1).
 * Immutable.
 */
public final class Hash {

    /** Bytes of a hash. */
    public static final int BYTES = 32;

    /** That of a tree without entries. */
    public static final Hash EMPTY = of();

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The hash of an entry. */
    public static Hash ofEntry(byte[] entry) {
        return of(LEAF, entry);
    }

    /** The hash of two trees side by side. */
    public static Hash ofNode(Hash left, Hash right) {
        return of(NODE, left.bytes, right.bytes);
    }

    /**
     * A hash that was written down.
     *
     * @param from where it begins
     * @throws IllegalArgumentException if there are too few bytes
     */
    public static Hash read(byte[] bytes, int from) {
        if (from < 0 || bytes.length - from < BYTES) {
            throw new IllegalArgumentException("no hash: only " + (bytes.length - from) + " bytes");
        }
        return new Hash(Arrays.copyOfRange(bytes, from, from + BYTES));
    }

    /**
     * A hash that was written down in base 64.
     *
     * @throws NotAsWritten if it is none
     */
    public static Hash read(String base64) {
        byte[] bytes = StrictBase64.read(base64, "A hash");
        if (bytes.length != BYTES) {
            throw new NotAsWritten("A hash has " + BYTES + " bytes, not " + bytes.length + '.');
        }
        return new Hash(bytes);
    }

    /** A copy of its bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** In base 64. */
    public String base64() {
        return StrictBase64.write(bytes);
    }

    void copyTo(byte[] target, int from) {
        System.arraycopy(bytes, 0, target, from, BYTES);
    }

    private static Hash of(byte[]... parts) {
        MessageDigest digest = sha256();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return new Hash(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
