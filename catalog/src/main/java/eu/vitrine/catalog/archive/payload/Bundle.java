// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.payload;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import eu.vitrine.catalog.archive.tlog.Tile;
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
 * The payloads of up to 256 entries in one file: their number, the length of the text of each, or -1 where it was erased; the texts; the salts. Salts stand by
 * themselves in a second frame, since chance cannot be compressed and would spoil what can. The end is a frame that tools for this compression skip, with
 * the beginning of the SHA-256 of all before it: there are bits that change nothing that is read, and no change is to go unnoticed.
 */
final class Bundle {

    /** What it takes for the archive to be no larger than 1.2 times the compressed records; see the decision about the archive. */
    private static final int LEVEL = 8;

    private static final int ERASED = -1;
    private static final int MOST_BYTES = 1 << 30;

    /** The sign of a frame that is skipped (RFC 8878, section 3.1.2). */
    private static final int SKIPPED = 0x184D2A50;

    private static final int CHECK_BYTES = 8;
    private static final int END_BYTES = 2 * Integer.BYTES + CHECK_BYTES;

    private Bundle() {}

    static byte[] written(List<Optional<Payload>> payloads) {
        ByteArrayOutputStream texts = new ByteArrayOutputStream();
        ByteArrayOutputStream salts = new ByteArrayOutputStream();
        ByteBuffer lengths =
                ByteBuffer.allocate((1 + payloads.size()) * Integer.BYTES).putInt(payloads.size());
        for (Optional<Payload> payload : payloads) {
            lengths.putInt(payload.map(held -> held.text().length).orElse(ERASED));
            payload.ifPresent(held -> texts.writeBytes(held.text()));
            payload.ifPresent(held -> salts.writeBytes(held.salt()));
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(Zstd.compress(joined(lengths.array(), texts.toByteArray()), LEVEL));
        file.writeBytes(Zstd.compress(salts.toByteArray(), LEVEL));
        return joined(file.toByteArray(), end(file.toByteArray(), file.size()));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
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

    /**
     * Reads what a file holds.
     *
     * @throws NotAsWritten if it is damaged
     */
    static List<Optional<Payload>> read(String path, byte[] file) {
        try {
            return read(decompressed(file));
        } catch (ZstdException | BufferUnderflowException | NegativeArraySizeException e) {
            throw new NotAsWritten("The file " + path + " is damaged.");
        }
    }

    private static ByteBuffer decompressed(byte[] file) {
        int length = file.length - END_BYTES;
        if (length <= 0 || !Arrays.equals(end(file, length), Arrays.copyOfRange(file, length, file.length))) {
            throw new BufferUnderflowException();
        }
        long size = Zstd.getFrameContentSize(file);
        if (size < 0 || size > MOST_BYTES) {
            throw new ZstdException(size);
        }
        byte[] all = new byte[(int) size + Tile.FULL * Payload.SALT_BYTES];
        long there = Zstd.decompress(all, Arrays.copyOf(file, length));
        if (Zstd.isError(there)) {
            throw new ZstdException(there);
        }
        return ByteBuffer.wrap(all, 0, (int) there);
    }

    private static List<Optional<Payload>> read(ByteBuffer bytes) {
        int[] lengths = new int[bytes.getInt()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = bytes.getInt();
        }
        List<byte[]> texts = new ArrayList<>();
        for (int length : lengths) {
            texts.add(length == ERASED ? new byte[0] : next(bytes, length));
        }
        List<Optional<Payload>> payloads = new ArrayList<>();
        for (int i = 0; i < lengths.length; i++) {
            payloads.add(
                    lengths[i] == ERASED
                            ? Optional.empty()
                            : Optional.of(new Payload(next(bytes, Payload.SALT_BYTES), texts.get(i))));
        }
        return payloads;
    }

    private static byte[] next(ByteBuffer bytes, int length) {
        if (length > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] next = new byte[length];
        bytes.get(next);
        return next;
    }
}
