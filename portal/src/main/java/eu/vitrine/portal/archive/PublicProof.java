// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.archive;

import eu.vitrine.catalog.archive.Proof;
import eu.vitrine.catalog.archive.tlog.Hash;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proof as it is handed out: bytes in base 64.
 *
 * @param index of the event, counted from the beginning of the history
 * @param entry what the log holds of the event for ever
 * @param salt what the event was hashed with; null if the event was erased
 * @param payload the event, whose bytes in UTF-8 were hashed after the salt; null if it was erased
 * @param proof the hashes beside the way from the entry up to the root, the nearest first (RFC 9162, section 2.1.3)
 * @param checkpoint the signed note with size and root (C2SP signed-note, tlog-checkpoint)
 * @param key the public key of the log, which whoever watches should rather have from elsewhere
 */
public record PublicProof(
        long index,
        String entry,
        @Nullable String salt,
        @Nullable String payload,
        List<String> proof,
        String checkpoint,
        String key) {

    /** Copies the list. */
    public PublicProof {
        proof = List.copyOf(proof);
    }

    /** A proof, with the key of its log. */
    public static PublicProof of(Proof proof, String key) {
        return new PublicProof(
                proof.index(),
                base64(proof.leaf()),
                proof.payload().map(payload -> base64(payload.salt())).orElse(null),
                proof.payload()
                        .map(payload -> new String(payload.text(), StandardCharsets.UTF_8))
                        .orElse(null),
                proof.path().stream().map(Hash::base64).toList(),
                proof.checkpoint(),
                key);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
