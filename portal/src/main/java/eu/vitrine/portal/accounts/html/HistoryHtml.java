// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts.html;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import eu.vitrine.portal.accounts.HistoryPage;
import eu.vitrine.portal.accounts.HistoryPage.Erasure;
import eu.vitrine.portal.accounts.HistoryPage.Kept;
import eu.vitrine.portal.accounts.HistoryPage.Row;
import eu.vitrine.portal.shell.Link;
import java.util.List;
import java.util.stream.Collectors;

/** The page that shows an account its history, as HTML that needs no script. */
public final class HistoryHtml {

    private HistoryHtml() {}

    /** The part of it that stands within a page. */
    public static String section(HistoryPage page) {
        return "<section class=\"account\"><h1>" + htmlEscape(page.heading()) + "</h1>" + paragraphs(page.sentences())
                + (page.kept() == null ? "" : kept(page.kept()))
                + links(page.ways(), "")
                + "</section>";
    }

    private static String kept(Kept kept) {
        String columns = kept.columns().stream()
                .map(column -> "<th scope=\"col\">" + htmlEscape(column) + "</th>")
                .collect(Collectors.joining());
        String rows = kept.rows().stream().map(HistoryHtml::row).collect(Collectors.joining());
        return links(kept.downloads(), " download router-ignore")
                + "<table class=\"account-history\"><caption>" + htmlEscape(kept.caption()) + "</caption><thead><tr>"
                + columns + "</tr></thead><tbody>" + rows + "</tbody></table>"
                + erasure(kept.erasure());
    }

    private static String row(Row row) {
        return "<tr><td>" + htmlEscape(row.when()) + "</td><td>" + htmlEscape(row.recommender()) + "</td><td>"
                + htmlEscape(row.what()) + "</td><td>" + htmlEscape(row.how()) + "</td></tr>";
    }

    private static String erasure(Erasure erasure) {
        return "<h2>" + htmlEscape(erasure.heading()) + "</h2>" + paragraphs(erasure.sentences())
                + "<form class=\"account-form\" method=\"post\" action=\"" + htmlEscape(erasure.action())
                + "\"><button type=\"submit\">" + htmlEscape(erasure.button()) + "</button></form>";
    }

    private static String paragraphs(List<String> sentences) {
        return sentences.stream()
                .map(sentence -> "<p>" + htmlEscape(sentence) + "</p>")
                .collect(Collectors.joining());
    }

    private static String links(List<Link> links, String attributes) {
        return links.stream()
                .map(link -> "<li><a href=\"" + htmlEscape(link.href()) + '"' + attributes + '>'
                        + htmlEscape(link.text()) + "</a></li>")
                .collect(Collectors.joining("", "<ul class=\"account-ways\">", "</ul>"));
    }
}
