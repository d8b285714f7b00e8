// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts;

import eu.vitrine.portal.shell.Words;
import eu.vitrine.portal.shell.failures.Refusal;
import eu.vitrine.portal.shell.failures.RoomRefusals;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What is said to those who have to sign in first. Thread-safe. */
@WithAccounts
@Component
class AccountRefusals implements RoomRefusals {

    private final Words words;

    AccountRefusals(Words words) {
        this.words = words;
    }

    @Override
    public Optional<Refusal> of(Throwable failure) {
        return failure instanceof NotSignedIn
                ? Optional.of(new Refusal(HttpStatus.UNAUTHORIZED, words.say("problem.401.account")))
                : Optional.empty();
    }
}
