// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts.html;

import eu.vitrine.portal.accounts.HistoryPage;
import eu.vitrine.portal.accounts.HistoryPages;
import eu.vitrine.portal.accounts.LocalPath;
import eu.vitrine.portal.accounts.SignInPage;
import eu.vitrine.portal.accounts.SignInPages;
import eu.vitrine.portal.accounts.WithAccounts;
import eu.vitrine.portal.shell.PlainPages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** The pages about accounts for those who use them without scripts. Thread-safe; it is about the current request. */
@WithAccounts
@Component
class PlainAccounts implements PlainPages {

    private static final int OK = 200;

    private final SignInPages signIn;
    private final SignInHtml html;
    private final HistoryPages history;

    PlainAccounts(SignInPages signIn, SignInHtml html, HistoryPages history) {
        this.signIn = signIn;
        this.html = html;
        this.history = history;
    }

    @Override
    public Optional<PlainPage> of(String path, Map<String, List<String>> parameters) {
        return switch (path) {
            case "sign-in" -> {
                String from = parameters.getOrDefault("from", List.of()).stream()
                        .findFirst()
                        .orElse(null);
                SignInPage page = signIn.page(LocalPath.of(from));
                yield Optional.of(new PlainPage(OK, page.title(), element(html.section(page))));
            }
            case "settings/history" -> {
                HistoryPage page = history.page(parameters.containsKey("erased"));
                yield Optional.of(new PlainPage(OK, page.title(), element(HistoryHtml.section(page))));
            }
            default -> Optional.empty();
        };
    }

    private static Element element(String html) {
        return Jsoup.parseBodyFragment(html).body().child(0);
    }
}
