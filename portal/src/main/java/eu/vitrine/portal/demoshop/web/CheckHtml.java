// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop.web;

import eu.vitrine.portal.demoshop.web.CheckPage.Answer;
import eu.vitrine.portal.demoshop.web.CheckPage.Trial;
import eu.vitrine.portal.demoshop.web.CheckPage.Way;
import eu.vitrine.portal.shell.html.PlainDocument;
import org.jsoup.nodes.Element;

/** Writes the page on which the choice is checked, with the server's own sums; the script does them again in the browser. */
final class CheckHtml {

    private CheckHtml() {}

    static void write(CheckPage page, Element into) {
        page.lead().forEach(sentence -> into.appendElement("p").text(sentence));
        into.appendElement("p")
                .id("by")
                .attr("role", "status")
                .attr("data-browser", page.byBrowser())
                .attr("data-failed", page.failed())
                .text(page.byServer());
        page.trials().forEach(trial -> trial(page, trial, into.appendElement("section")));
        page.ways().forEach(way -> way(way, into.appendElement("section")));
        PlainDocument.link(into.appendElement("p"), page.back());
    }

    private static void trial(CheckPage page, Trial trial, Element into) {
        into.addClass("trial");
        into.appendElement("h2").text(trial.heading());
        into.appendElement("p").text(trial.expected());
        Element table = into.appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        page.columns()
                .forEach(column -> head.appendElement("th").attr("scope", "col").text(column));
        Element body = table.appendElement("tbody");
        trial.answers().forEach(answer -> answer(answer, body.appendElement("tr")));
        into.appendElement("p")
                .addClass("verdict")
                .attr("data-same", page.same())
                .attr("data-different", page.different())
                .text(trial.isSame() ? page.same() : page.different());
    }

    private static void answer(Answer answer, Element row) {
        PlainDocument.link(row.appendElement("th").attr("scope", "row"), answer.history());
        row.appendElement("td").addClass("bytes").text(Integer.toString(answer.bytes()));
        row.appendElement("td").appendElement("code").addClass("hash").text(answer.hash());
    }

    private static void way(Way way, Element into) {
        into.appendElement("h2").text(way.heading());
        into.appendElement("p").text(way.sentence());
        into.appendElement("pre")
                .attr("tabindex", "0")
                .attr("aria-label", way.heading())
                .appendElement("code")
                .text(way.command());
    }
}
