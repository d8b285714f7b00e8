// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.payload;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The payloads of up to 256 entries in one file: for each, in order, its length, its salt and its text, or a length of -1 where it was erased; compressed. */
final class Bundle {

    private static final int LEVEL = 3;
    private static final int ERASED = -1;
    private static final long MOST_BYTES = 1L << 30;

    private Bundle() {}

    static byte[] written(Optional<Payload> payload) {
        if (payload.isEmpty()) {
            return ByteBuffer.allocate(Integer.BYTES).putInt(ERASED).array();
        }
        byte[] text = payload.get().text();
        return ByteBuffer.allocate(Integer.BYTES + Payload.SALT_BYTES + text.length)
                .putInt(text.length)
                .put(payload.get().salt())
                .put(text)
                .array();
    }

    static byte[] compressed(byte[] written) {
        return Zstd.compress(written, LEVEL);
    }

    static byte[] written(List<Optional<Payload>> payloads) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        payloads.forEach(payload -> bytes.writeBytes(written(payload)));
        return bytes.toByteArray();
    }

    /**
     * Reads what a file holds.
     *
     * @throws NotAsWritten if it is damaged
     */
    static List<Optional<Payload>> read(String path, byte[] file) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(decompressed(file));
            List<Optional<Payload>> payloads = new ArrayList<>();
            while (bytes.hasRemaining()) {
                payloads.add(next(bytes));
            }
            return payloads;
        } catch (ZstdException | BufferUnderflowException | NegativeArraySizeException e) {
            throw new NotAsWritten("The file " + path + " is damaged.");
        }
    }

    private static byte[] decompressed(byte[] file) {
        long length = Zstd.getFrameContentSize(file);
        if (length < 0 || length > MOST_BYTES) {
            throw new ZstdException(length);
        }
        return Zstd.decompress(file, (int) length);
    }

    private static Optional<Payload> next(ByteBuffer bytes) {
        int length = bytes.getInt();
        if (length == ERASED) {
            return Optional.empty();
        }
        if (length > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] salt = new byte[Payload.SALT_BYTES];
        byte[] text = new byte[length];
        bytes.get(salt).get(text);
        return Optional.of(new Payload(salt, text));
    }
}
