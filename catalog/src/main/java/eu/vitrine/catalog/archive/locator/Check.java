// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.locator;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** The SHA-256 at the end of a file, of all that stands before it. */
final class Check {

    private Check() {}

    static byte[] of(byte[] bytes, int length) {
        MessageDigest digest = sha256();
        digest.update(bytes, 0, length);
        return digest.digest();
    }

    /** Whether a file ends as it must. */
    static boolean ends(byte[] file) {
        int length = file.length - Run.CHECK_BYTES;
        return Arrays.equals(of(file, length), Arrays.copyOfRange(file, length, file.length));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
