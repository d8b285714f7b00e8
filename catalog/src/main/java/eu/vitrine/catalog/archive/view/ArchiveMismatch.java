// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.view;

/** A catalogue is no view of the archive that was named for it. Nothing was written. */
public final class ArchiveMismatch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what does not fit, and what to do */
    public ArchiveMismatch(String message) {
        super(message);
    }
}
