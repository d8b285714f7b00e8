// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.verification;

/** The feed, or an address that was to be visited, gave no answer that could be compared; nothing was shown. */
public final class Unanswered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what was asked, what came, and what to do */
    Unanswered(String message) {
        super(message);
    }
}
