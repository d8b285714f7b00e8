// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.verification;

import java.util.List;

/**
 * What came out.
 *
 * @param log the name of the log; empty if there is no checkpoint that can be read
 * @param events how many the log holds
 * @param checkpoints how many were compared with it
 * @param ownKey whether nobody named a key, so that all was checked with the one that lies in the archive itself
 * @param findings in the order in which they were found
 */
public record Verified(String log, long events, int checkpoints, boolean ownKey, List<Finding> findings) {

    /** Copies the list. */
    public Verified {
        findings = List.copyOf(findings);
    }

    /** Whether the archive is what was signed. */
    public boolean isSound() {
        return findings.stream().noneMatch(finding -> finding.fault().isHarmful());
    }
}
