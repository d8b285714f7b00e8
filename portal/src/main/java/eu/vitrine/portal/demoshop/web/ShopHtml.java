// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop.web;

import eu.vitrine.portal.demoshop.Address;
import eu.vitrine.portal.demoshop.web.ShopPage.AdCard;
import eu.vitrine.portal.demoshop.web.ShopPage.Card;
import eu.vitrine.portal.demoshop.web.ShopPage.Choice;
import eu.vitrine.portal.demoshop.web.ShopPage.Field;
import eu.vitrine.portal.demoshop.web.ShopPage.Form;
import eu.vitrine.portal.demoshop.web.ShopPage.ItemCard;
import eu.vitrine.portal.demoshop.web.ShopPage.Remembered;
import eu.vitrine.portal.demoshop.web.ShopPage.Section;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.shell.html.PlainDocument;
import java.util.List;
import org.jsoup.nodes.Element;

/** Writes the page of the made-up shop. Texts are data and never markup. */
final class ShopHtml {

    private static final String NAME = "name";

    private ShopHtml() {}

    static void write(ShopPage page, Element into) {
        page.lead().forEach(sentence -> into.appendElement("p").text(sentence));
        form(page.form(), into.appendElement("form"));
        PlainDocument.link(into.appendElement("p"), page.check());
        page.lists().forEach(list -> section(list, into.appendElement("section")));
        history(page.history(), into.appendElement("section"));
    }

    private static void form(Form form, Element into) {
        into.attr("action", Address.PAGE).attr("method", "get").attr("role", "search");
        Element words = into.appendElement("label").text(form.words().label());
        words.appendElement("input")
                .attr("type", "search")
                .attr(NAME, form.words().name())
                .attr("value", form.words().value());
        choice(form.language(), into);
        choice(form.country(), into);
        Field kept = form.kept();
        into.appendElement("input")
                .attr("type", "hidden")
                .attr(NAME, kept.name())
                .attr("value", kept.value());
        into.appendElement("button").text(form.submit());
    }

    private static void choice(Choice choice, Element into) {
        Element select = into.appendElement("label")
                .text(choice.label())
                .appendElement("select")
                .attr(NAME, choice.name());
        choice.values().forEach(value -> {
            Element option =
                    select.appendElement("option").attr("value", value.value()).text(value.label());
            option.attr("selected", value.selected());
        });
    }

    private static void section(Section list, Element into) {
        into.id(list.recommender()).attr("aria-labelledby", list.recommender() + "-heading");
        into.appendElement("h2").id(list.recommender() + "-heading").text(list.heading());
        PlainDocument.link(
                into.appendElement("vitrine-recommender-choice").attr("recommender", list.recommender()),
                list.choose());
        Element explanation = into.appendElement("details");
        explanation.appendElement("summary").text(list.explain().text());
        PlainDocument.link(
                explanation.appendElement("vitrine-recommender").attr("recommender", list.recommender()),
                list.explain());
        Element shown = into.appendElement("div").addClass("shown");
        shown.appendElement("p").addClass("order").attr("role", "status").text(list.order());
        cards(list, shown);
    }

    private static void cards(Section list, Element shown) {
        if (list.cards().isEmpty()) {
            shown.appendElement("p").text(list.none());
            return;
        }
        Element cards = shown.appendElement("ol").addClass("items");
        list.cards().forEach(card -> card(card, cards.appendElement("li")));
    }

    private static void card(Card card, Element into) {
        switch (card) {
            case ItemCard item -> {
                text(into.appendElement("h3"), item.name());
                item.facts().forEach(fact -> into.appendElement("p").text(fact));
                Element deeds = into.appendElement("p").addClass("deeds");
                item.deeds()
                        .forEach(deed -> PlainDocument.link(deeds, deed.link())
                                .appendText(" ")
                                .appendElement("span")
                                .addClass("spoken")
                                .text(deed.item()));
            }
            case AdCard ad -> {
                into.addClass("ad");
                PlainDocument.link(into.appendElement("vitrine-ad-label").attr("ad", ad.id()), ad.label());
                text(into.appendElement("h3"), ad.title());
                if (ad.by() != null) {
                    into.appendElement("p").text(ad.by());
                }
            }
        }
    }

    private static void history(Remembered history, Element into) {
        into.id("history").attr("aria-labelledby", "history-heading");
        into.appendElement("h2").id("history-heading").text(history.heading());
        history.sentences().forEach(sentence -> into.appendElement("p").text(sentence));
        list(history.deeds(), into);
        if (history.empty() != null) {
            PlainDocument.link(into.appendElement("p"), history.empty());
        }
    }

    private static void list(List<String> entries, Element into) {
        if (!entries.isEmpty()) {
            Element list = into.appendElement("ol").addClass("deeds-done");
            entries.forEach(entry -> list.appendElement("li").text(entry));
        }
    }

    private static void text(Element into, Marked text) {
        into.text(text.text()).attr("dir", "auto");
        if (text.language() != null) {
            into.attr("lang", text.language());
        }
    }
}
