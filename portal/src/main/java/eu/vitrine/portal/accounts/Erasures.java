// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts;

import eu.vitrine.portal.settings.CallerChoices;
import org.springframework.stereotype.Component;

/** Erases what the account of whoever asks holds (Art. 17 GDPR), and the copy of it in this browser. Thread-safe. */
@WithAccounts
@Component
public class Erasures {

    private final CurrentAccount current;
    private final CallerChoices choices;

    Erasures(CurrentAccount current, CallerChoices choices) {
        this.current = current;
        this.choices = choices;
    }

    /**
     * Erases all of it.
     *
     * @throws NotSignedIn if nobody is signed in
     * @throws eu.vitrine.portal.settings.AccountsUnavailable if it cannot be erased now; nothing is changed then
     */
    public void erase() {
        current.erase();
        choices.keepCopy();
    }
}
