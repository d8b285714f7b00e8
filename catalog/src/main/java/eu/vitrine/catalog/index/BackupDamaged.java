// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.index;

/** A backup is not whole, or not what it was when it was made. Nothing was restored from it. */
public final class BackupDamaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message which file of which backup, what is wrong with it, and what to do */
    public BackupDamaged(String message) {
        super(message);
    }
}
