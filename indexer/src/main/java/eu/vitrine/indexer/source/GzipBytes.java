// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/** The stored bytes of a gzip file: what stands between its compressed data. */
final class GzipBytes implements AutoCloseable {

    private static final int FIRST = 0x1F;
    private static final int SECOND = 0x8B;
    private static final int DEFLATE = 8;
    private static final int HAS_CHECK = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;
    private static final int AFTER_FLAGS = 6;

    private final InputStream input;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;

    GzipBytes(InputStream input) {
        this.input = input;
    }

    /** Reads the header of a member; false if nothing but padding is left. */
    boolean header() throws IOException {
        int first = skipZeros();
        if (first < 0) {
            return false;
        }
        if (first != FIRST || next() != SECOND || next() != DEFLATE) {
            throw new ZipException("what follows the compressed data is not gzip");
        }
        int flags = next();
        skip(AFTER_FLAGS);
        if ((flags & HAS_EXTRA) != 0) {
            skip(next() | next() << 8);
        }
        if ((flags & HAS_NAME) != 0) {
            skipText();
        }
        if ((flags & HAS_COMMENT) != 0) {
            skipText();
        }
        skip((flags & HAS_CHECK) != 0 ? 2 : 0);
        return true;
    }

    /** The next four bytes as an unsigned number, the lowest first. */
    long number() throws IOException {
        return next() | next() << 8 | next() << 16 | (long) next() << 24;
    }

    /** Hands what is buffered to an inflater, which reads it from here. */
    void giveTo(Inflater inflater) throws IOException {
        if (!available()) {
            throw cut();
        }
        inflater.setInput(buffer, position, limit - position);
        position = limit;
    }

    /** Takes back what an inflater did not need. */
    void takeBack(Inflater inflater) {
        position = limit - inflater.getRemaining();
    }

    @Override
    public void close() throws IOException {
        input.close();
    }

    private int skipZeros() throws IOException {
        while (available()) {
            int value = next();
            if (value != 0) {
                return value;
            }
        }
        return -1;
    }

    private void skipText() throws IOException {
        int value;
        do {
            value = next();
        } while (value != 0);
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            next();
        }
    }

    private int next() throws IOException {
        if (!available()) {
            throw cut();
        }
        return buffer[position++] & 0xFF;
    }

    private boolean available() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(0, input.read(buffer));
        }
        return position < limit;
    }

    private static EOFException cut() {
        return new EOFException("the compressed data end too early");
    }
}
