// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts;

import java.util.Optional;

/** Who is signed in; each way of signing in is an adapter of this. Thread-safe. */
@FunctionalInterface
public interface Accounts {

    /** Whoever sent the current request; empty if they are not signed in. */
    Optional<Account> current();
}
