// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Inputs that are larger than what should be held of them. */
final class Streams {

    private Streams() {}

    /** The parts, strings or streams, one after the other. */
    static InputStream of(Object... parts) {
        List<InputStream> streams = Stream.of(parts)
                .map(part -> part instanceof String text
                        ? new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))
                        : (InputStream) part)
                .toList();
        return new SequenceInputStream(Collections.enumeration(streams));
    }

    /** The same ASCII character, many times. */
    static InputStream repeat(char character, long times) {
        return new InputStream() {
            private long left = times;

            @Override
            public int read() {
                return left-- > 0 ? character : -1;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                int count = (int) Math.min(left, length);
                Arrays.fill(target, offset, offset + count, (byte) character);
                left -= count;
                return count;
            }
        };
    }
}
