// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Objects;

/** Lines that are made one by one, as the bytes of a file. */
final class LineStream extends InputStream {

    private final Iterator<String> lines;
    private byte[] line = {};
    private int position;

    /** @param lines without their ends */
    LineStream(Iterator<String> lines) {
        this.lines = lines;
    }

    @Override
    public int read() {
        return more() ? line[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (!more()) {
            return -1;
        }
        int count = Math.min(length, line.length - position);
        System.arraycopy(line, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean more() {
        if (position == line.length && lines.hasNext()) {
            line = (lines.next() + "\n").getBytes(StandardCharsets.UTF_8);
            position = 0;
        }
        return position < line.length;
    }
}
