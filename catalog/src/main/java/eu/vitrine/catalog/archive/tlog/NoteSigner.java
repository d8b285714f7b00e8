// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.tlog;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The private key of a log. Its text form, {@code PRIVATE+KEY+name+id+key}, is that of the tools of this standard; nothing else ever shows it. Immutable.
 */
public final class NoteSigner {

    private static final String PREFIX = "PRIVATE+KEY+";
    private static final Pattern TEXT =
            Pattern.compile("PRIVATE\\+KEY\\+(?<name>[^\\s+]+)\\+(?<id>[0-9a-f]{8})\\+(?<key>[A-Za-z0-9+/=]+)");

    /** What stands before the 32 bytes in the form in which Java reads a key (RFC 8410). */
    private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private final NoteKey open;
    private final byte[] seed;

    private NoteSigner(NoteKey open, byte[] seed) {
        this.open = open;
        this.seed = seed;
    }

    /** Makes a key that nobody else has. */
    public static NoteSigner make(String name) {
        byte[] seed = new byte[NoteKey.RAW_BYTES];
        new SecureRandom().nextBytes(seed);
        return of(name, seed);
    }

    /**
     * Reads the text form.
     *
     * @throws NotAsWritten if it is none; the message does not show it
     */
    public static NoteSigner read(String text) {
        Matcher parts = TEXT.matcher(text.strip());
        if (!parts.matches()) {
            throw new NotAsWritten("This is no private key of a log. Make one with: indexer key.");
        }
        byte[] key = StrictBase64.read(parts.group("key"), "The key");
        if (key.length != 1 + NoteKey.RAW_BYTES || key[0] != NoteKey.ED25519) {
            throw new NotAsWritten("The private key is not one of Ed25519.");
        }
        NoteSigner read = of(parts.group("name"), Arrays.copyOfRange(key, 1, key.length));
        if (!HexFormat.of().formatHex(read.open.id()).equals(parts.group("id"))) {
            throw new NotAsWritten("The private key is damaged: its number does not fit.");
        }
        return read;
    }

    private static NoteSigner of(String name, byte[] seed) {
        return new NoteSigner(new NoteKey(name, open(seed)), seed.clone());
    }

    /** The public half. */
    public NoteKey open() {
        return open;
    }

    /** The text form: a secret. */
    public String secret() {
        byte[] key = new byte[1 + seed.length];
        key[0] = NoteKey.ED25519;
        System.arraycopy(seed, 0, key, 1, seed.length);
        return PREFIX + open.name() + '+' + HexFormat.of().formatHex(open.id()) + '+' + StrictBase64.write(key);
    }

    /** Signs a text, which ends with a newline. */
    public SignedNote sign(String text) {
        byte[] id = open.id();
        byte[] made = signature(text.getBytes(StandardCharsets.UTF_8));
        byte[] bytes = Arrays.copyOf(id, id.length + made.length);
        System.arraycopy(made, 0, bytes, id.length, made.length);
        return new SignedNote(text, List.of(new SignedNote.Signature(open.name(), bytes)));
    }

    private byte[] signature(byte[] text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key(seed));
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has Ed25519", e);
        }
    }

    private static PrivateKey key(byte[] seed) throws GeneralSecurityException {
        byte[] encoded = Arrays.copyOf(PKCS8, PKCS8.length + seed.length);
        System.arraycopy(seed, 0, encoded, PKCS8.length, seed.length);
        return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    }

    /** The public half of a private key, which Java gives only while it makes a pair: so a pair is made of the seed in place of chance. */
    private static byte[] open(byte[] seed) {
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance("Ed25519");
            pairs.initialize(NamedParameterSpec.ED25519, new Given(seed));
            KeyPair pair = pairs.generateKeyPair();
            if (!Arrays.equals(((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow(), seed)) {
                throw new IllegalStateException("this Java does not make keys from what it is given");
            }
            return encoded((EdECPublicKey) pair.getPublic());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has Ed25519", e);
        }
    }

    /** RFC 8032, section 5.1.2. */
    private static byte[] encoded(EdECPublicKey key) {
        byte[] big = key.getPoint().getY().toByteArray();
        byte[] raw = new byte[NoteKey.RAW_BYTES];
        for (int i = 0; i < Math.min(big.length, raw.length); i++) {
            raw[i] = big[big.length - 1 - i];
        }
        if (key.getPoint().isXOdd()) {
            raw[raw.length - 1] |= (byte) 0x80;
        }
        return raw;
    }

    /** Gives what it was given, once. */
    private static final class Given extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] bytes;

        Given(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        @Override
        public void nextBytes(byte[] target) {
            System.arraycopy(bytes, 0, target, 0, target.length);
        }
    }

    @Override
    public String toString() {
        return "the private key of " + open.name();
    }
}
