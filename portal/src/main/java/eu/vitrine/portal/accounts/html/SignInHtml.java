// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts.html;

import static eu.vitrine.portal.accounts.html.PlainHtml.escape;

import eu.vitrine.portal.accounts.SignInPage;
import eu.vitrine.portal.accounts.SignInPage.Form;
import eu.vitrine.portal.accounts.SignInPage.SignOut;
import eu.vitrine.portal.accounts.WithAccounts;
import eu.vitrine.portal.shell.Words;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The page where people sign in, as HTML that needs no script. Thread-safe. */
@WithAccounts
@Component
public class SignInHtml {

    private final Words words;

    SignInHtml(Words words) {
        this.words = words;
    }

    /** The whole document. */
    public String document(SignInPage page) {
        return PlainHtml.document(words.locale(), page.title(), page.home(), section(page));
    }

    /** The part of it that stands within a page. */
    public String section(SignInPage page) {
        String body = switch (page.body()) {
            case Form form -> form(form, page.from());
            case SignOut signOut -> signOut(signOut, page.from());
        };
        String failure = page.failure() == null
                ? ""
                : "<p class=\"account-failure\" role=\"alert\">" + escape(page.failure()) + "</p>";
        return "<section class=\"account\"><h1>" + escape(page.heading()) + "</h1>" + paragraphs(page) + failure + body
                + "</section>";
    }

    private static String paragraphs(SignInPage page) {
        return page.sentences().stream()
                .map(sentence -> "<p>" + escape(sentence) + "</p>")
                .collect(Collectors.joining());
    }

    private static String form(Form form, String from) {
        String hint = form.hint() == null ? "" : "<p class=\"account-hint\">" + escape(form.hint()) + "</p>";
        return hint
                + """
                <form class="account-form" method="post" action="/sign-in">
                <label for="account-name">%s</label>
                <input id="account-name" name="name" value="%s" required maxlength="100" autocomplete="username" autocapitalize="none" spellcheck="false">
                <label for="account-password">%s</label>
                <input id="account-password" name="password" type="password" required autocomplete="current-password">
                <input type="hidden" name="from" value="%s">
                <button type="submit">%s</button>
                </form>
                """.formatted(
                                escape(form.nameLabel()),
                                escape(form.name()),
                                escape(form.passwordLabel()),
                                escape(from),
                                escape(form.button()));
    }

    private static String signOut(SignOut signOut, String from) {
        return """
                <p><a href="%s">%s</a></p>
                <form class="account-form" method="post" action="/sign-out">
                <input type="hidden" name="from" value="%s">
                <button type="submit">%s</button>
                </form>
                """.formatted(
                        escape(signOut.onward().href()),
                        escape(signOut.onward().text()),
                        escape(from),
                        escape(signOut.button()));
    }
}
