// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Recognises gzip and zstd by their first bytes, whatever the file is called, and undoes them as a stream. */
final class Compression {

    private static final int MAGIC_LENGTH = 4;
    private static final int BUFFER = 1 << 16;
    private static final int GZIP = 0x8B1F;
    private static final int ZSTD = 0xFD2FB528;
    /** What zstd passes over, sixteen numbers; some tools write it first. */
    private static final int ZSTD_SKIPPABLE = 0x184D2A5;

    private Compression() {}

    /** The content; the stream itself if it is not compressed. Closing it closes the stream. */
    static InputStream undo(InputStream stored) throws IOException {
        BufferedInputStream input = new BufferedInputStream(stored, BUFFER);
        input.mark(MAGIC_LENGTH);
        byte[] first = input.readNBytes(MAGIC_LENGTH);
        input.reset();
        int magic = ByteBuffer.allocate(MAGIC_LENGTH)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(first)
                .getInt(0);
        if ((magic & 0xFFFF) == GZIP) {
            return new GzipMembers(input);
        }
        return magic == ZSTD || magic >>> 4 == ZSTD_SKIPPABLE ? new ZstdInputStreamNoFinalizer(input) : input;
    }
}
