// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings;

import eu.vitrine.catalog.Recommender;
import eu.vitrine.portal.recommenders.RecommenderVersions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The choices of whoever asks: those of the account if they are signed in, else those that their browser holds. While somebody is signed in, the
 * browser gets a copy of every choice, so that feeds which read the cookie obey it, and signing out resets nothing. Thread-safe; every method is about
 * the current request.
 */
@Component
public class CallerChoices {

    private final VisitorCookie cookie;
    private final Optional<AccountChoices> accounts;
    private final RecommenderVersions recommenders;

    CallerChoices(VisitorCookie cookie, Optional<AccountChoices> accounts, RecommenderVersions recommenders) {
        this.cookie = cookie;
        this.accounts = accounts;
        this.recommenders = recommenders;
    }

    /**
     * What they chose.
     *
     * @throws AccountsUnavailable if they are signed in, and it cannot be read
     */
    public Choices read() {
        return account().map(AccountChoices::read).orElseGet(() -> cookie.read().choices());
    }

    /** Whether their choices are kept in an account. */
    public boolean inAccount() {
        return account().isPresent();
    }

    /** The UTC day, which is that of a choice made now. */
    public LocalDate today() {
        return cookie.today();
    }

    /**
     * Chooses more. Nothing is written if that is nothing.
     *
     * @return all that is chosen now
     * @throws AccountsUnavailable if they are signed in, and it cannot be written; nothing is changed then
     * @throws TooManyChoices if the browser has no room; nothing is changed then
     */
    public Choices choose(List<Pick> picks, Way way) {
        if (picks.isEmpty()) {
            return read();
        }
        Optional<AccountChoices> account = account();
        if (account.isEmpty()) {
            HeldChoices held = cookie.read().after(picks);
            cookie.write(held, known()::contains);
            return held.choices();
        }
        account.get().record(picks, way);
        return copied(account.get().read());
    }

    /**
     * Takes what a visitor chose into the account to which they have just signed in, as far as the account has nothing newer.
     *
     * @throws AccountsUnavailable if the account cannot be read or written; the browser then holds what it held
     */
    public void carryOver() {
        AccountChoices account = account().orElseThrow();
        Choices before = account.read();
        List<Pick> picks = before.picksTo(before.newestWith(cookie.read().own()), today());
        if (!picks.isEmpty()) {
            account.record(picks, Way.CARRIED_OVER);
        }
        keepCopy();
    }

    /**
     * Leaves the browser a copy of what the account says, as when somebody is about to sign out.
     *
     * @throws AccountsUnavailable if the account cannot be read; the browser then holds what it held
     */
    public void keepCopy() {
        account().map(AccountChoices::read).ifPresent(this::copied);
    }

    private Choices copied(Choices account) {
        HeldChoices copy = HeldChoices.copyOf(account);
        if (!copy.equals(cookie.read())) {
            cookie.write(copy, known()::contains);
        }
        return account;
    }

    private Optional<AccountChoices> account() {
        return accounts.filter(AccountChoices::signedIn);
    }

    private Set<String> known() {
        return recommenders.inForce().stream().map(Recommender::id).collect(Collectors.toSet());
    }
}
