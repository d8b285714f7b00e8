// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

/**
 * An entry of the log: what stays for ever, readable by anybody, when all that it was about is erased. It names nobody and no record.
 *
 * @param wasRemoved whether the record that went was a removed one
 * @param at to the second
 * @param kind of record, such as {@code ads}
 * @param hash SHA-256 over a salt and the event, 32 bytes
 */
public record Leaf(Happening happening, boolean wasRemoved, Instant at, String kind, byte[] hash) {

    private static final byte FORM = 1;
    private static final int HASH_BYTES = 32;
    private static final int SECONDS_BYTES = 5;
    private static final int HEAD_BYTES = 4 + SECONDS_BYTES;

    /** The bytes that stand in the log. */
    public byte[] written() {
        byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer bytes = ByteBuffer.allocate(HEAD_BYTES + name.length + HASH_BYTES)
                .put(FORM)
                .put(happening.code())
                .put((byte) (wasRemoved ? 1 : 0));
        long seconds = at.getEpochSecond();
        for (int shift = 8 * (SECONDS_BYTES - 1); shift >= 0; shift -= 8) {
            bytes.put((byte) (seconds >>> shift));
        }
        return bytes.put((byte) name.length).put(name).put(hash).array();
    }

    /**
     * Reads one.
     *
     * @param index of the entry, for the message
     * @throws NotAsWritten if it is none, or of a later form than this program knows
     */
    public static Leaf read(byte[] entry, long index) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(entry);
            byte form = bytes.get();
            if (form != FORM) {
                throw new NotAsWritten(
                        "Entry " + index + " is of form " + form + ", which a later program wrote. Use that one.");
            }
            Happening happening = Happening.of(bytes.get()).orElseThrow(() -> damaged(index));
            boolean wasRemoved = bytes.get() == 1;
            long seconds = 0;
            for (int i = 0; i < SECONDS_BYTES; i++) {
                seconds = seconds << 8 | bytes.get() & 0xff;
            }
            byte[] name = new byte[bytes.get() & 0xff];
            byte[] hash = new byte[HASH_BYTES];
            bytes.get(name).get(hash);
            Leaf leaf = new Leaf(
                    happening,
                    wasRemoved,
                    Instant.ofEpochSecond(seconds),
                    new String(name, StandardCharsets.US_ASCII),
                    hash);
            if (!Arrays.equals(leaf.written(), entry)) {
                throw damaged(index);
            }
            return leaf;
        } catch (BufferUnderflowException e) {
            throw damaged(index);
        }
    }

    /** Whether it is what the log holds of this event, but for the hash. */
    public boolean says(Event event) {
        return event.happening() == happening
                && event.wasRemoved() == wasRemoved
                && event.at().equals(at)
                && event.kind().equals(kind);
    }

    private static NotAsWritten damaged(long index) {
        return new NotAsWritten("Entry " + index + " of the log is damaged.");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Leaf leaf && Arrays.equals(written(), leaf.written());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hash);
    }
}
