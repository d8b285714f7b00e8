// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.receipt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What a search found, in two numbers.
 *
 * @param count how many records
 * @param sha256 over their ids in the order of their letters, separated by line feeds, in hex
 */
public record Hits(long count, String sha256) {

    /**
     * Of these ids.
     *
     * @param ids each once, in any order
     */
    public static Hits of(List<String> ids) {
        MessageDigest digest = digest();
        ids.stream().sorted().forEach(new Joined(digest)::add);
        return new Hits(ids.size(), HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static final class Joined {

        private final MessageDigest digest;
        private boolean begun;

        Joined(MessageDigest digest) {
            this.digest = digest;
        }

        void add(String id) {
            if (begun) {
                digest.update((byte) '\n');
            }
            begun = true;
            digest.update(id.getBytes(StandardCharsets.UTF_8));
        }
    }
}
