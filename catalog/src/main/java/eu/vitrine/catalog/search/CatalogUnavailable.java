// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import org.jspecify.annotations.Nullable;

/** The catalogue cannot answer: absent, unreachable, damaged or made by another version. Never shown as an empty result. */
public final class CatalogUnavailable extends Unanswered {

    private static final long serialVersionUID = 1L;

    /**
     * @param message which catalogue, what is wrong, and what the operator can do
     * @param cause null if nothing was thrown
     */
    public CatalogUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
