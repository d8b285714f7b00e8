// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings;

/** What is kept of accounts cannot be reached now. Visitors who are not signed in are not concerned. */
public class AccountsUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message without anything about the person */
    public AccountsUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
