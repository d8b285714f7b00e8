// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts;

import eu.vitrine.portal.settings.Pick;
import eu.vitrine.portal.settings.Way;
import java.util.List;

/**
 * The histories of all accounts, which survive a restart. Thread-safe. Every method throws {@link eu.vitrine.portal.settings.AccountsUnavailable} if they
 * cannot be reached now, and has changed nothing then.
 */
public interface ChoiceStore {

    /**
     * The whole history of an account, in the order in which it was recorded.
     *
     * @param account the key of the account
     */
    List<Recorded> history(String account);

    /** Appends to the history of an account: all of it, or nothing. Of two that append at once none is lost. */
    void record(String account, List<Pick> picks, Way way);

    /** Deletes the whole history of an account (Art. 17 GDPR). */
    void erase(String account);
}
