// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

/** Another writer is at work on the archive. */
public final class ArchiveLocked extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message which archive, and what to do */
    public ArchiveLocked(String message) {
        super(message);
    }
}
