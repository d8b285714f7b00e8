// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts;

import eu.vitrine.portal.PortalProperties;
import eu.vitrine.portal.accounts.SignInPage.Form;
import eu.vitrine.portal.accounts.SignInPage.SignOut;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what stands on the page where people sign in. Thread-safe. */
@WithAccounts
@Component
public class SignInPages {

    private final Words words;
    private final Frames frames;
    private final Accounts accounts;
    private final @Nullable String hint;

    SignInPages(Words words, Frames frames, Accounts accounts, PortalProperties properties) {
        this.words = words;
        this.frames = frames;
        this.accounts = accounts;
        this.hint = properties.accounts().hint();
    }

    /**
     * The page for whoever comes to it.
     *
     * @param from where to go afterwards: a {@link LocalPath}
     */
    public SignInPage page(String from) {
        return accounts.current().map(account -> signedIn(account, from)).orElseGet(() -> form(from, "", null));
    }

    /**
     * The page after a try that did not work, which is the same for every reason.
     *
     * @param from where to go afterwards: a {@link LocalPath}
     * @param name what was typed
     */
    public SignInPage failed(String from, String name) {
        return form(from, name, words.say("account.signIn.failed"));
    }

    private SignInPage form(String from, String name, @Nullable String failure) {
        Form form = new Form(
                words.say("account.signIn.name"),
                name,
                words.say("account.signIn.password"),
                words.say("account.signIn.button"),
                hint);
        List<String> sentences = List.of(words.say("account.signIn.why"), words.say("account.signIn.visitors"));
        return page(words.say("account.signIn.heading"), sentences, failure, form, from);
    }

    private SignInPage signedIn(Account account, String from) {
        SignOut signOut =
                new SignOut(new Link(words.say("account.settings"), LocalPath.SETTINGS), words.say("account.signOut"));
        List<String> sentences = List.of(words.say("account.signedIn.as", Map.of("name", account.name())));
        return page(words.say("account.signedIn.heading"), sentences, null, signOut, from);
    }

    private SignInPage page(
            String heading, List<String> sentences, @Nullable String failure, SignInPage.Body body, String from) {
        return new SignInPage(frames.title(heading), heading, sentences, failure, body, from);
    }
}
