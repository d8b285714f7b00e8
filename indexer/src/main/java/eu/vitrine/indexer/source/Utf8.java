// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Tells UTF-8 from other bytes: nothing is replaced silently. */
final class Utf8 {

    private Utf8() {}

    /** The index of the first byte that is not UTF-8; -1 if all are. */
    static int flaw(byte[] bytes, int from, int to) {
        int ascii = from;
        while (ascii < to && bytes[ascii] >= 0) {
            ascii++;
        }
        return ascii == to ? -1 : decode(ByteBuffer.wrap(bytes, ascii, to - ascii));
    }

    private static int decode(ByteBuffer bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer scratch = CharBuffer.allocate(1 << 12);
        CoderResult result;
        do {
            scratch.clear();
            result = decoder.decode(bytes, scratch, true);
        } while (result.isOverflow());
        return result.isError() ? bytes.position() : -1;
    }
}
