// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts.html;

import eu.vitrine.portal.shell.Link;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** A document of this site that needs no script. */
final class PlainHtml {

    private static final List<String> STYLES = List.of("tokens", "base", "site", "search", "account");

    private PlainHtml() {}

    /** Text as it stands in HTML, between tags or within quotes. */
    static String escape(String text) {
        return HtmlUtils.htmlEscape(text);
    }

    /** @param body HTML */
    static String document(Locale language, String title, Link home, String body) {
        String styles = STYLES.stream()
                .map(style -> "<link rel=\"stylesheet\" href=\"/vitrine/" + style + ".css\">")
                .collect(Collectors.joining());
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><title>%s</title>%s</head>
                <body><div class="site"><header class="site-header"><div class="wide"><a class="site-name" href="%s">%s</a></div></header>
                <main class="site-main wide">%s</main></div></body></html>
                """.formatted(
                language.toLanguageTag(), escape(title), styles, escape(home.href()), escape(home.text()), body);
    }
}
