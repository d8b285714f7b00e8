// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

/** A command asks for what cannot be done; nothing was done. */
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what is wrong, and what to do */
    WrongUsage(String message) {
        super(message);
    }
}
