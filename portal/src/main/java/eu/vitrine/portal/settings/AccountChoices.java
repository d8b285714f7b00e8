// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings;

import java.util.List;

/**
 * The choices of whoever is signed in, which follow them to every device. Without a bean of this there are no accounts. Thread-safe; every method is
 * about the current request.
 */
public interface AccountChoices {

    /** Whether somebody is signed in. */
    boolean signedIn();

    /**
     * What they chose.
     *
     * @throws AccountsUnavailable if that cannot be read now
     */
    Choices read();

    /**
     * Appends to their history, at once or not at all.
     *
     * @throws AccountsUnavailable if that cannot be written now; nothing is changed then
     */
    void record(List<Pick> picks, Way way);
}
