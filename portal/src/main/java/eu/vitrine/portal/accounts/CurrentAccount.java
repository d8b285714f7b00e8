// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts;

import eu.vitrine.portal.settings.AccountChoices;
import eu.vitrine.portal.settings.AccountsUnavailable;
import eu.vitrine.portal.settings.Choices;
import eu.vitrine.portal.settings.Pick;
import eu.vitrine.portal.settings.Way;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What the account of whoever asks holds. If it cannot be reached, it is not asked for again within the same request: a page asks several times, and a
 * reader waits for it once. Thread-safe; every method but the first needs somebody who is signed in.
 */
@WithAccounts
@Component
public class CurrentAccount implements AccountChoices {

    private static final String UNREACHED = CurrentAccount.class.getName();

    private final Accounts accounts;
    private final ChoiceStore store;

    CurrentAccount(Accounts accounts, ChoiceStore store) {
        this.accounts = accounts;
        this.store = store;
    }

    @Override
    public boolean signedIn() {
        return accounts.current().isPresent();
    }

    @Override
    public Choices read() {
        return Choices.NONE.after(history().stream().map(Recorded::pick).toList());
    }

    @Override
    public void record(List<Pick> picks, Way way) {
        String account = account().key();
        once(() -> {
            store.record(account, picks, way);
            return account;
        });
    }

    /**
     * Who it is.
     *
     * @throws NotSignedIn if nobody is
     */
    public Account account() {
        return accounts.current().orElseThrow(NotSignedIn::new);
    }

    /**
     * Everything that is kept, the oldest first.
     *
     * @throws AccountsUnavailable if it cannot be read now
     */
    public List<Recorded> history() {
        String account = account().key();
        return once(() -> store.history(account));
    }

    /**
     * Deletes everything that is kept (Art. 17 GDPR).
     *
     * @throws AccountsUnavailable if it cannot be deleted now
     */
    public void erase() {
        String account = account().key();
        once(() -> {
            store.erase(account);
            return account;
        });
    }

    private static <A> A once(Supplier<A> question) {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        if (request.getAttribute(UNREACHED, RequestAttributes.SCOPE_REQUEST) instanceof AccountsUnavailable earlier) {
            throw earlier;
        }
        try {
            return question.get();
        } catch (AccountsUnavailable e) {
            request.setAttribute(UNREACHED, e, RequestAttributes.SCOPE_REQUEST);
            throw e;
        }
    }
}
