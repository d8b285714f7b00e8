// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.evidence;

import java.util.List;

/**
 * What came out.
 *
 * @param log the name of the log; empty if there is no checkpoint that can be read
 * @param events how many the log had when the package was made
 * @param proofs how many lines hold a proof, right or wrong
 * @param erased of these, those whose content was erased
 * @param ownKey whether nobody named a key, so that all was checked with the one in the package itself
 * @param checkpoint the bytes of the signed checkpoint in it; empty if there is none
 * @param findings in the order in which they were found
 */
public record CheckedEvidence(
        String log,
        long events,
        long proofs,
        long erased,
        boolean ownKey,
        byte[] checkpoint,
        List<EvidenceFinding> findings) {

    /** Copies the list, and not the bytes. */
    public CheckedEvidence {
        findings = List.copyOf(findings);
    }

    /** Whether everything in the package is as it was signed. */
    public boolean isSound() {
        return findings.isEmpty();
    }
}
