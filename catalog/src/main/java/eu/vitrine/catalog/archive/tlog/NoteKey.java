// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.tlog;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The public key by which signatures of a note are checked: Ed25519 (RFC 8032). Its text form, {@code name+id+key}, is what is handed to those who watch.
 * Immutable.
 *
 * @param name of the key; checkpoints of a log bear the name of the log
 * @param raw 32 bytes
 */
public record NoteKey(String name, byte[] raw) {

    /** Bytes of the id of a key. */
    static final int ID_BYTES = 4;

    static final int RAW_BYTES = 32;

    /** The sign of Ed25519 among kinds of keys. */
    static final byte ED25519 = 1;

    private static final Pattern TEXT =
            Pattern.compile("(?<name>[^\\s+]+)\\+(?<id>[0-9a-f]{8})\\+(?<key>[A-Za-z0-9+/=]+)");

    /** What stands before the 32 bytes in the form in which Java reads a key (RFC 8410). */
    private static final byte[] SPKI = HexFormat.of().parseHex("302a300506032b6570032100");

    /** Refuses what is no such key; copies the bytes. */
    public NoteKey {
        if (name.isEmpty() || name.chars().anyMatch(letter -> letter == '+' || Character.isWhitespace(letter))) {
            throw new IllegalArgumentException("a key cannot have the name \"" + name + '"');
        }
        if (raw.length != RAW_BYTES) {
            throw new IllegalArgumentException("a public key has 32 bytes, not " + raw.length);
        }
        raw = raw.clone();
    }

    @Override
    public byte[] raw() {
        return raw.clone();
    }

    /** The four bytes that tell this key from others of its name. */
    byte[] id() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(name.getBytes(StandardCharsets.UTF_8));
        bytes.write('\n');
        bytes.write(ED25519);
        bytes.writeBytes(raw);
        return Arrays.copyOf(Hash.sha256().digest(bytes.toByteArray()), ID_BYTES);
    }

    /** The text form. */
    public String text() {
        byte[] key = new byte[1 + RAW_BYTES];
        key[0] = ED25519;
        System.arraycopy(raw, 0, key, 1, RAW_BYTES);
        return name + '+' + HexFormat.of().formatHex(id()) + '+' + StrictBase64.write(key);
    }

    /**
     * Reads the text form.
     *
     * @throws NotAsWritten if it is none, or of another kind of key
     */
    public static NoteKey read(String text) {
        Matcher parts = TEXT.matcher(text.strip());
        if (!parts.matches()) {
            throw new NotAsWritten("This is no public key. It should look like name+0123abcd+AbCd…");
        }
        byte[] key = StrictBase64.read(parts.group("key"), "The key");
        if (key.length != 1 + RAW_BYTES || key[0] != ED25519) {
            throw new NotAsWritten("The public key " + parts.group("name") + " is not one of Ed25519.");
        }
        NoteKey read = new NoteKey(parts.group("name"), Arrays.copyOfRange(key, 1, key.length));
        if (!HexFormat.of().formatHex(read.id()).equals(parts.group("id"))) {
            throw new NotAsWritten("The public key " + read.name + " is damaged: its number does not fit.");
        }
        return read;
    }

    /** Whether the owner of this key has signed the note. */
    public boolean hasSigned(SignedNote note) {
        return note.signatures().stream().anyMatch(signature -> made(signature, note.text()));
    }

    private boolean made(SignedNote.Signature signature, String text) {
        byte[] bytes = signature.bytes();
        if (!signature.name().equals(name) || !Arrays.equals(Arrays.copyOf(bytes, ID_BYTES), id())) {
            return false;
        }
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key());
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(bytes, ID_BYTES, bytes.length - ID_BYTES);
        } catch (GeneralSecurityException e) {
            return false; // bytes that are no signature
        }
    }

    private PublicKey key() throws GeneralSecurityException {
        byte[] encoded = Arrays.copyOf(SPKI, SPKI.length + RAW_BYTES);
        System.arraycopy(raw, 0, encoded, SPKI.length, RAW_BYTES);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteKey key && key.name.equals(name) && Arrays.equals(key.raw, raw);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(raw);
    }

    @Override
    public String toString() {
        return text();
    }
}
