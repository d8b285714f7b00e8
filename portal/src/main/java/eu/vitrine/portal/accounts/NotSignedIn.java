// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts;

/** Somebody asks for what belongs to an account, and has not signed in to one. */
public final class NotSignedIn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotSignedIn() {
        super("Nobody is signed in.");
    }
}
