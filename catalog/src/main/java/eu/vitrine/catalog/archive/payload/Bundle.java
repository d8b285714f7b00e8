// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.payload;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdInputStream;
import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import eu.vitrine.catalog.archive.tlog.Tile;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The payloads of up to 256 entries in one file: their number, and the length of the text of each, or -1 where it was erased; the salts, in a frame of their
 * own, since chance cannot be compressed and would spoil what can; the texts. The end is a frame that tools for this compression skip, with the beginning of
 * the SHA-256 of all before it: there are bits that change nothing that is read, and no change is to go unnoticed.
 *
 * <p>A bundle that is being filled holds what comes in compressed, as soon as it is more than some megabytes: records can be enormous, and 256 of them stand in
 * one file. What is read is handed over one by one for the same reason. Not thread-safe.
 */
final class Bundle {

    /** What it takes for the archive to be no larger than 1.2 times the compressed records; see the decision about the archive. */
    private static final int LEVEL = 8;

    /** Bytes of texts that are compressed together: more than 256 usual records have. */
    private static final int MOST_TOGETHER = 4 << 20;

    private static final int ERASED = -1;

    /** The sign of a frame that is skipped (RFC 8878, section 3.1.2). */
    private static final int SKIPPED = 0x184D2A50;

    private static final int CHECK_BYTES = 8;
    private static final int END_BYTES = 2 * Integer.BYTES + CHECK_BYTES;

    private final List<Integer> lengths = new ArrayList<>();
    private final ByteArrayOutputStream salts = new ByteArrayOutputStream();
    private final ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream texts = new ByteArrayOutputStream();

    /** Adds the payload of the next entry; empty where it was erased. */
    void add(Optional<Payload> payload) {
        lengths.add(payload.map(held -> held.text().length).orElse(ERASED));
        payload.ifPresent(held -> {
            salts.writeBytes(held.salt());
            texts.writeBytes(held.text());
        });
        if (texts.size() > MOST_TOGETHER) {
            compressed.writeBytes(compress(texts));
            texts.reset();
        }
    }

    /** The file as it is now; more can be added afterwards. */
    byte[] written() {
        ByteBuffer head = ByteBuffer.allocate((1 + lengths.size()) * Integer.BYTES);
        head.putInt(lengths.size());
        lengths.forEach(head::putInt);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(Zstd.compress(head.array(), LEVEL));
        file.writeBytes(compress(salts));
        file.writeBytes(compressed.toByteArray());
        file.writeBytes(compress(texts));
        byte[] all = file.toByteArray();
        file.writeBytes(end(all, all.length));
        return file.toByteArray();
    }

    private static byte[] compress(ByteArrayOutputStream bytes) {
        return Zstd.compress(bytes.toByteArray(), LEVEL);
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
     * Reads what a file holds, one payload after the other.
     *
     * @throws NotAsWritten if it is damaged; then some may have been handed over
     */
    static void read(String path, byte[] file, Consumer<Optional<Payload>> target) {
        int length = file.length - END_BYTES;
        if (length <= 0 || !Arrays.equals(end(file, length), Arrays.copyOfRange(file, length, file.length))) {
            throw damaged(path);
        }
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new ZstdInputStream(new ByteArrayInputStream(file, 0, length))))) {
            int[] lengths = lengths(in);
            byte[] salts = next(
                    in,
                    Payload.SALT_BYTES
                            * (int) Arrays.stream(lengths)
                                    .filter(text -> text != ERASED)
                                    .count());
            int held = 0;
            for (int text : lengths) {
                target.accept(
                        text == ERASED
                                ? Optional.empty()
                                : Optional.of(new Payload(salt(salts, held++), next(in, text))));
            }
            if (in.read() >= 0) {
                throw damaged(path);
            }
        } catch (IOException e) {
            throw damaged(path);
        }
    }

    private static NotAsWritten damaged(String path) {
        return new NotAsWritten("The file " + path + " is damaged.");
    }

    private static int[] lengths(DataInputStream in) throws IOException {
        int entries = in.readInt();
        if (entries < 0 || entries > Tile.FULL) {
            throw new IOException(entries + " entries");
        }
        int[] lengths = new int[entries];
        for (int i = 0; i < entries; i++) {
            lengths[i] = in.readInt();
            if (lengths[i] < ERASED) {
                throw new IOException("a length of " + lengths[i]);
            }
        }
        return lengths;
    }

    private static byte[] salt(byte[] salts, int number) {
        return Arrays.copyOfRange(salts, number * Payload.SALT_BYTES, (number + 1) * Payload.SALT_BYTES);
    }

    /** Reads piece by piece, so that a length that is not so cannot take memory that is not there. */
    private static byte[] next(DataInputStream in, int length) throws IOException {
        byte[] next = in.readNBytes(length);
        if (next.length < length) {
            throw new EOFException();
        }
        return next;
    }
}
