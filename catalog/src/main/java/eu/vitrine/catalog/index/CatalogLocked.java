// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.index;

/** Another writer is at work on the catalogue. */
public final class CatalogLocked extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message which catalogue, who holds it, and what to do */
    public CatalogLocked(String message) {
        super(message);
    }
}
