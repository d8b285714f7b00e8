// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.tlog;

import java.util.Base64;

/** Base 64 that can be written in one way only (RFC 4648, section 3.5): otherwise a note could be changed, and still be verified. */
public final class StrictBase64 {

    private StrictBase64() {}

    /**
     * Reads it.
     *
     * @param what it is, for the message
     * @throws NotAsWritten if it is not written as {@link #write} does
     */
    public static byte[] read(String text, String what) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (write(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new NotAsWritten(what + " is not in base 64.");
    }

    /** Writes it. */
    public static String write(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
