// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

/** What was to be erased has to stay. */
public final class NotErasable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message which event, why, and what to do instead */
    public NotErasable(String message) {
        super(message);
    }
}
