// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts;

import eu.vitrine.portal.accounts.HistoryPage.Erasure;
import eu.vitrine.portal.accounts.HistoryPage.Kept;
import eu.vitrine.portal.settings.AccountsUnavailable;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what an account holds, to its owner (Art. 15 GDPR). Thread-safe; it is about the current request. */
@WithAccounts
@Component
public class HistoryPages {

    private final Words words;
    private final Frames frames;
    private final CurrentAccount current;
    private final HistoryRows rows;

    HistoryPages(Words words, Frames frames, CurrentAccount current, HistoryRows rows) {
        this.words = words;
        this.frames = frames;
        this.current = current;
        this.rows = rows;
    }

    /**
     * The page for whoever comes to it.
     *
     * @param erased whether they come from having erased everything
     */
    public HistoryPage page(boolean erased) {
        if (!current.signedIn()) {
            return page(
                    List.of(words.say("account.history.stranger")),
                    null,
                    List.of(new Link(words.say("account.signIn.heading"), "/sign-in?from=%2Fsettings%2Fhistory")));
        }
        try {
            return known(current.account(), current.history(), erased);
        } catch (AccountsUnavailable e) {
            return page(List.of(words.say("problem.choices.accounts")), null, List.of(settings()));
        }
    }

    private HistoryPage known(Account account, List<Recorded> history, boolean erased) {
        if (history.isEmpty()) {
            String nothing = erased ? "account.history.erased" : "account.history.nothing";
            return page(List.of(words.say(nothing)), null, List.of(settings()));
        }
        String about = words.say("account.history.about", Map.of("name", account.name()));
        return page(List.of(about, words.say("account.history.kept")), kept(history), List.of(settings()));
    }

    private Kept kept(List<Recorded> history) {
        return new Kept(
                words.say("account.history.caption"),
                List.of(
                        words.say("account.history.when"),
                        words.say("account.history.recommender"),
                        words.say("account.history.what"),
                        words.say("account.history.how")),
                rows.of(history),
                List.of(
                        new Link(words.say("account.history.json"), "/api/v1/choices/history"),
                        new Link(words.say("account.history.csv"), "/api/v1/choices/history?format=csv")),
                new Erasure(
                        words.say("account.erase.heading"),
                        List.of(words.say("account.erase.what"), words.say("account.erase.copy")),
                        "/settings/erase",
                        words.say("account.erase.button")));
    }

    private Link settings() {
        return new Link(words.say("account.settings"), LocalPath.SETTINGS);
    }

    private HistoryPage page(List<String> sentences, @Nullable Kept kept, List<Link> ways) {
        String heading = words.say("account.history.heading");
        return new HistoryPage(frames.title(heading), heading, sentences, kept, ways);
    }
}
