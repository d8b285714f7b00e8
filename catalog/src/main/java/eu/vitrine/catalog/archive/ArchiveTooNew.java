// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

/** A later version of Vitrine has written the archive, in a form that this one does not know. Nothing was written. */
public final class ArchiveTooNew extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message which archive, and what to do */
    public ArchiveTooNew(String message) {
        super(message);
    }
}
