// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.payload;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * What an entry of the log stands for, and the salt without which nobody can find out from the entry what it was. Immutable.
 *
 * @param salt {@value #SALT_BYTES} bytes of chance, used for nothing else
 * @param text UTF-8
 */
public record Payload(byte[] salt, byte[] text) {

    /** Bytes of a salt: too many to try. */
    public static final int SALT_BYTES = 16;

    /** Refuses a salt that is too short; copies neither. */
    public Payload {
        if (salt.length != SALT_BYTES) {
            throw new IllegalArgumentException("a salt of " + salt.length + " bytes");
        }
    }

    /** What the entry holds of it: SHA-256 over salt and text. */
    public byte[] hash() {
        MessageDigest digest = sha256();
        digest.update(salt);
        return digest.digest(text);
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
        return other instanceof Payload payload
                && Arrays.equals(salt, payload.salt)
                && Arrays.equals(text, payload.text);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(salt) + Arrays.hashCode(text);
    }

    @Override
    public String toString() {
        return "Payload[" + text.length + " bytes]";
    }
}
