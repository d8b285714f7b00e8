// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import java.util.Arrays;

/** The bytes of one line as they come in. Holds no more than a line may have, whatever comes. */
final class LineBytes {

    /** The longest line that is kept, in bytes. */
    static final int LONGEST = 16 << 20;

    private static final int USUAL = 1 << 13;

    private byte[] bytes = new byte[USUAL];
    private long length;

    void clear() {
        length = 0;
        if (bytes.length > LONGEST / 16) {
            bytes = new byte[USUAL];
        }
    }

    void add(byte[] source, int from, int count) {
        if (length + count <= LONGEST) {
            int needed = (int) length + count;
            if (needed > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.min(LONGEST, Math.max(needed, 2 * bytes.length)));
            }
            System.arraycopy(source, from, bytes, (int) length, count);
        }
        length += count;
    }

    /** How many bytes came, kept or not. */
    long length() {
        return length;
    }

    boolean tooLong() {
        return length > LONGEST;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Whether the line starts with these bytes. */
    boolean startsWith(byte[] prefix) {
        return length >= prefix.length && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
    }

    /** Where the line ends, without the first half of a two-byte line end. */
    int end() {
        int end = (int) length;
        return end > 0 && bytes[end - 1] == '\r' ? end - 1 : end;
    }
}
