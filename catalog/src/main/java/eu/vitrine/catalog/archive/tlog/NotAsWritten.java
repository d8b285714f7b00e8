// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.tlog;

/** Something does not say what whoever wrote it made it say: it is damaged, or somebody else wrote it. */
public final class NotAsWritten extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what is wrong, and where */
    public NotAsWritten(String message) {
        super(message);
    }
}
