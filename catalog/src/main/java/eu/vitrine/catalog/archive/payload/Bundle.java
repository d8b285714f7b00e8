// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.payload;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The payloads of up to 256 entries in one file: for each, in order, its length, its salt and its text, or a length of -1 where it was erased; compressed. The end
 * is a frame that tools for this compression skip, with the beginning of the SHA-256 of all before it: there are bits that change nothing that is read, and no
 * change is to go unnoticed.
 */
final class Bundle {

    private static final int LEVEL = 3;
    private static final int ERASED = -1;
    private static final long MOST_BYTES = 1L << 30;

    /** The sign of a frame that is skipped (RFC 8878, section 3.1.2). */
    private static final int SKIPPED = 0x184D2A50;

    private static final int CHECK_BYTES = 8;
    private static final int END_BYTES = 2 * Integer.BYTES + CHECK_BYTES;

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
        byte[] frame = Zstd.compress(written, LEVEL);
        return ByteBuffer.allocate(frame.length + END_BYTES)
                .put(frame)
                .put(end(frame, frame.length))
                .array();
    }

    private static byte[] end(byte[] file, int length) {
        MessageDigest digest = Payload.sha256();
        digest.update(file, 0, length);
        return ByteBuffer.allocate(END_BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(SKIPPED)
                .putInt(CHECK_BYTES)
                .put(digest.digest(), 0, CHECK_BYTES)
                .array();
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
        int length = file.length - END_BYTES;
        if (length <= 0 || !Arrays.equals(end(file, length), Arrays.copyOfRange(file, length, file.length))) {
            throw new BufferUnderflowException();
        }
        byte[] frame = Arrays.copyOf(file, length);
        long size = Zstd.getFrameContentSize(frame);
        if (size < 0 || size > MOST_BYTES) {
            throw new ZstdException(size);
        }
        return Zstd.decompress(frame, (int) size);
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
