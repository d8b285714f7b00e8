// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

import eu.vitrine.catalog.archive.payload.Payload;
import eu.vitrine.catalog.archive.tlog.Hash;
import java.util.List;
import java.util.Optional;

/**
 * All that somebody else needs, beside the public key, to see that an event stands in the history: SHA-256 over salt and text of the payload is the end of the leaf;
 * the leaf and the path come to the root in the checkpoint (RFC 9162, section 2.1.3.2); and the checkpoint is signed (C2SP signed-note).
 *
 * @param index of the event, counted from the beginning of the history
 * @param leaf the bytes of the entry of the log
 * @param payload the salt and the text of the event; empty if they were erased, when the leaf is all that can be proven
 * @param path the hashes beside the way from the leaf up to the root, the nearest first
 * @param checkpoint the signed note with size and root, as it was published
 */
public record Proof(long index, byte[] leaf, Optional<Payload> payload, List<Hash> path, String checkpoint) {

    /** Copies leaf and path. */
    public Proof {
        leaf = leaf.clone();
        path = List.copyOf(path);
    }

    @Override
    public byte[] leaf() {
        return leaf.clone();
    }
}
