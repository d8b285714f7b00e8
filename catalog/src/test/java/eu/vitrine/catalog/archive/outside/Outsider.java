// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.outside;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.util.encoders.Hex;

/** Somebody who has the standards, a public key and what the program handed out, and none of its code. */
final class Outsider {

    private final String name;
    private final byte[] id;
    private final byte[] key;

    /** @param verifierKey as C2SP signed-note writes it: name, id and key, with plus signs between */
    Outsider(String verifierKey) {
        String[] parts = verifierKey.strip().split("\\+", 3);
        name = parts[0];
        id = Hex.decode(parts[1]);
        key = Base64.getDecoder().decode(parts[2]);
    }

    /** The three lines of a checkpoint, and more, once its signature is verified; fails otherwise. */
    List<String> signedLines(String note) {
        int end = note.indexOf("\n\n") + 1;
        byte[] text = note.substring(0, end).getBytes(StandardCharsets.UTF_8);
        for (String line : note.substring(end + 1).split("\n")) {
            String[] parts = line.split(" ");
            byte[] signature = Base64.getDecoder().decode(parts[2]);
            if (parts[0].equals("\u2014")
                    && parts[1].equals(name)
                    && Arrays.equals(Arrays.copyOf(signature, 4), id)
                    && isSigned(text, Arrays.copyOfRange(signature, 4, signature.length))) {
                return note.substring(0, end).lines().toList();
            }
        }
        throw new IllegalArgumentException("not signed by " + name);
    }

    private boolean isSigned(byte[] text, byte[] signature) {
        byte[] fingerprint = sha256((name + "\n").getBytes(StandardCharsets.UTF_8), key);
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(false, new Ed25519PublicKeyParameters(key, 1));
        signer.update(text, 0, text.length);
        return key[0] == 1 && Arrays.equals(Arrays.copyOf(fingerprint, 4), id) && signer.verifySignature(signature);
    }

    static byte[] sha256(byte[]... parts) {
        SHA256Digest digest = new SHA256Digest();
        for (byte[] part : parts) {
            digest.update(part, 0, part.length);
        }
        byte[] hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return hash;
    }

    static byte[] leaf(byte[] entry) {
        return sha256(new byte[] {0}, entry);
    }

    private static byte[] node(byte[] left, byte[] right) {
        return sha256(new byte[] {1}, left, right);
    }

    /** MTH of RFC 6962, section 2.1, over hashes of entries. */
    static byte[] treeHash(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return sha256();
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int k = split(leaves.size());
        return node(treeHash(leaves.subList(0, k)), treeHash(leaves.subList(k, leaves.size())));
    }

    /** To what a path leads: PATH of RFC 6962, section 2.1.1, read backwards. */
    static byte[] rootByPath(long m, long n, byte[] leaf, List<byte[]> path) {
        if (n == 1) {
            if (!path.isEmpty()) {
                throw new IllegalArgumentException("the path is too long");
            }
            return leaf;
        }
        int k = split(n);
        List<byte[]> below = path.subList(0, path.size() - 1);
        byte[] beside = path.getLast();
        return m < k
                ? node(rootByPath(m, k, leaf, below), beside)
                : node(beside, rootByPath(m - k, n - k, leaf, below));
    }

    /** The largest power of two smaller than n. */
    private static int split(long n) {
        int k = 1;
        while (2L * k < n) {
            k *= 2;
        }
        return k;
    }

    /** The entries of a bundle of C2SP tlog-tiles: each after its length in two bytes. */
    static List<byte[]> entries(byte[] bundle) {
        List<byte[]> entries = new ArrayList<>();
        for (int at = 0; at < bundle.length; ) {
            int length = (bundle[at] & 0xff) * 256 + (bundle[at + 1] & 0xff);
            entries.add(Arrays.copyOfRange(bundle, at + 2, at + 2 + length));
            at += 2 + length;
        }
        return entries;
    }

    /** The hashes of a tile. */
    static List<byte[]> hashes(byte[] tile) {
        List<byte[]> hashes = new ArrayList<>();
        for (int at = 0; at < tile.length; at += 32) {
            hashes.add(Arrays.copyOfRange(tile, at, at + 32));
        }
        return hashes;
    }

    static byte[] joined(List<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }
}
