// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts;

import eu.vitrine.portal.shell.AccountStates;
import eu.vitrine.portal.shell.Frame;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says on top of every page who is signed in. It asks no database. Thread-safe. */
@WithAccounts
@Component
class AccountHeader implements AccountStates {

    private final Words words;
    private final Accounts accounts;

    AccountHeader(Words words, Accounts accounts) {
        this.words = words;
        this.accounts = accounts;
    }

    @Override
    public Frame.AccountState current() {
        return accounts.current()
                .<Frame.AccountState>map(this::signedIn)
                .orElseGet(() -> new Frame.SignedOut(new Link(words.say("account.signIn.heading"), "/sign-in")));
    }

    private Frame.SignedIn signedIn(Account account) {
        String who = words.say("account.header", Map.of("name", account.name()));
        return new Frame.SignedIn(new Link(who, "/settings/history"), words.say("account.signOut"), "/sign-out");
    }
}
