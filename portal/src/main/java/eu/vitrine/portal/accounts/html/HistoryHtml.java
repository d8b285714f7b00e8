// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts.html;

import static eu.vitrine.portal.accounts.html.PlainHtml.escape;

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
        return "<section class=\"account\"><h1>" + escape(page.heading()) + "</h1>" + paragraphs(page.sentences())
                + (page.kept() == null ? "" : kept(page.kept()))
                + links(page.ways(), "")
                + "</section>";
    }

    private static String kept(Kept kept) {
        String columns = kept.columns().stream()
                .map(column -> "<th scope=\"col\">" + escape(column) + "</th>")
                .collect(Collectors.joining());
        String rows = kept.rows().stream().map(HistoryHtml::row).collect(Collectors.joining());
        return links(kept.downloads(), " download router-ignore")
                + "<table class=\"account-history\"><caption>" + escape(kept.caption()) + "</caption><thead><tr>"
                + columns + "</tr></thead><tbody>" + rows + "</tbody></table>"
                + erasure(kept.erasure());
    }

    private static String row(Row row) {
        return "<tr><td>" + escape(row.when()) + "</td><td>" + escape(row.recommender()) + "</td><td>"
                + escape(row.what()) + "</td><td>" + escape(row.how()) + "</td></tr>";
    }

    private static String erasure(Erasure erasure) {
        return "<h2>" + escape(erasure.heading()) + "</h2>" + paragraphs(erasure.sentences())
                + "<form class=\"account-form\" method=\"post\" action=\"" + escape(erasure.action())
                + "\"><button type=\"submit\">" + escape(erasure.button()) + "</button></form>";
    }

    private static String paragraphs(List<String> sentences) {
        return sentences.stream()
                .map(sentence -> "<p>" + escape(sentence) + "</p>")
                .collect(Collectors.joining());
    }

    private static String links(List<Link> links, String attributes) {
        return links.stream()
                .map(link -> "<li><a href=\"" + escape(link.href()) + '"' + attributes + '>' + escape(link.text())
                        + "</a></li>")
                .collect(Collectors.joining("", "<ul class=\"account-ways\">", "</ul>"));
    }
}
