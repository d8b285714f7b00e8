// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

/** The key that was named is not the one that signs the archive now. Nothing was written. */
public final class WrongKey extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message which archive, which key it expects, and what to do; public keys only */
    public WrongKey(String message) {
        super(message);
    }
}
