// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

/** Knows whether whoever sent the current request is signed in. Without a bean of this nobody can sign in. Thread-safe. */
@FunctionalInterface
public interface AccountStates {

    /** What stands about it on top of every page. */
    Frame.AccountState current();
}
