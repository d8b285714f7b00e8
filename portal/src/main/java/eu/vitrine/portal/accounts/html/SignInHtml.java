// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts.html;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import eu.vitrine.portal.accounts.SignInPage;
import eu.vitrine.portal.accounts.SignInPage.Form;
import eu.vitrine.portal.accounts.SignInPage.SignOut;
import eu.vitrine.portal.accounts.WithAccounts;
import eu.vitrine.portal.shell.html.PlainDocument;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

/** The page where people sign in, as HTML that needs no script. Thread-safe. */
@WithAccounts
@Component
public class SignInHtml {

    private final PlainDocument around;

    SignInHtml(PlainDocument around) {
        this.around = around;
    }

    /** The whole document. */
    public String document(SignInPage page) {
        Document document = around.of(page.title(), "/sign-in", List.of("search", "account"), List.of());
        document.head().appendElement("meta").attr("name", "robots").attr("content", "noindex");
        PlainDocument.content(document).append(section(page));
        return document.outerHtml();
    }

    /** The part of it that stands within a page. */
    public String section(SignInPage page) {
        String body = switch (page.body()) {
            case Form form -> form(form, page.from());
            case SignOut signOut -> signOut(signOut, page.from());
        };
        String failure = page.failure() == null
                ? ""
                : "<p class=\"account-failure\" role=\"alert\">" + htmlEscape(page.failure()) + "</p>";
        return "<section class=\"account\"><h1>" + htmlEscape(page.heading()) + "</h1>" + paragraphs(page) + failure
                + body + "</section>";
    }

    private static String paragraphs(SignInPage page) {
        return page.sentences().stream()
                .map(sentence -> "<p>" + htmlEscape(sentence) + "</p>")
                .collect(Collectors.joining());
    }

    private static String form(Form form, String from) {
        String hint = form.hint() == null ? "" : "<p class=\"account-hint\">" + htmlEscape(form.hint()) + "</p>";
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
                                htmlEscape(form.nameLabel()),
                                htmlEscape(form.name()),
                                htmlEscape(form.passwordLabel()),
                                htmlEscape(from),
                                htmlEscape(form.button()));
    }

    private static String signOut(SignOut signOut, String from) {
        return """
                <p><a href="%s">%s</a></p>
                <form class="account-form" method="post" action="/sign-out">
                <input type="hidden" name="from" value="%s">
                <button type="submit">%s</button>
                </form>
                """.formatted(
                        htmlEscape(signOut.onward().href()),
                        htmlEscape(signOut.onward().text()),
                        htmlEscape(from),
                        htmlEscape(signOut.button()));
    }
}
