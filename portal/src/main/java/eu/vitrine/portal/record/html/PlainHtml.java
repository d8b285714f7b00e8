// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record.html;

import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.Fact;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.record.RecordPage;
import eu.vitrine.portal.record.ValueList;
import eu.vitrine.portal.record.Weight;
import eu.vitrine.portal.shell.Link;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a page says about a record as a piece of HTML that any page can take in: no scripts, no styles, no classes to rely on but that of
 * the whole. Texts are data and never markup.
 */
public final class PlainHtml {

    private static final String HEADING = "h3";
    private static final String SUBHEADING = "h4";

    private PlainHtml() {}

    /**
     * The sections of a page that are asked for.
     *
     * @param name the class of the whole
     * @param sections the ids of the sections to take, which stay in the order of the page
     * @param last a link at the end
     */
    public static String of(RecordPage.Shown page, String name, Set<String> sections, Link last) {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        Element whole = document.body().appendElement("section").addClass(name);
        text(whole.appendElement(HEADING), page.heading());
        page.lead().forEach(sentence -> whole.appendElement("p").text(sentence));
        page.sections().stream()
                .filter(section -> sections.contains(section.id()))
                .forEach(section -> section(whole, section, SUBHEADING));
        link(whole.appendElement("p"), last);
        return whole.outerHtml();
    }

    private static void section(Element whole, RecordPage.Section section, String heading) {
        whole.appendElement(heading).text(section.heading());
        section.blocks().forEach(block -> block(whole, block));
    }

    private static void block(Element into, Block block) {
        switch (block) {
            case Block.Sentences sentences ->
                sentences
                        .sentences()
                        .forEach(sentence -> into.appendElement("p").text(sentence));
            case Block.Texts texts -> texts.texts().forEach(text -> text(into.appendElement("p"), text));
            case Block.Items items -> {
                Element list = into.appendElement("ul");
                items.items().forEach(item -> item(list.appendElement("li"), item));
            }
            case Block.Cards cards -> {
                Element list = into.appendElement("ol");
                cards.cards().forEach(card -> card(list.appendElement("li"), card));
            }
            case Block.Ways ways -> {
                Element list = into.appendElement("ul");
                ways.ways().forEach(way -> way(list.appendElement("li"), way));
            }
            case Block.Quotation quotation -> into.appendElement("blockquote").text(quotation.text());
            case Block.Facts facts -> facts(into, facts.facts());
            case Block.Audience audience -> audience(into, audience);
            case Block.Folded folded -> {
                Element details = into.appendElement("details");
                details.appendElement("summary").text(folded.label());
                folded.blocks().forEach(part -> block(details, part));
            }
            case Block.Proven proven -> link(into.appendElement("p"), proven.proof());
            case Block.Table _,
                    Block.Drawn _,
                    Block.Changes _,
                    Block.Passages _,
                    Block.Reading _,
                    Block.Creative _,
                    Block.Files _,
                    Block.Previews _,
                    Block.Code _ -> throw new IllegalArgumentException("no part of an explanation: " + block);
        }
    }

    private static void way(Element into, Block.Way way) {
        link(into, way.link());
        note(into, way.note().isEmpty() ? null : way.note());
    }

    private static void audience(Element into, Block.Audience audience) {
        into.appendElement("p").text(audience.heading());
        Element list = into.appendElement("ul");
        for (ValueList values : audience.lists()) {
            Element item = list.appendElement("li").text(values.label());
            String all = Stream.concat(
                            values.shown().stream().map(value -> value.text().text()), values.folded().stream())
                    .collect(Collectors.joining(", "));
            note(item, all.isEmpty() ? null : all);
            if (values.explained() != null) {
                link(item.appendText(" "), values.explained());
            }
        }
    }

    private static void item(Element into, Block.Item item) {
        text(item.href() == null ? into : outward(into, item.href()), item.name());
        note(into, item.note());
    }

    private static void card(Element into, Block.Card card) {
        text(into.appendElement("strong"), card.heading());
        card.badges().forEach(badge -> note(into, badge.text()));
        Weight weight = card.weight();
        if (weight != null) {
            weight(into.appendElement("p"), weight);
        }
        card.texts().forEach(text -> text(into.appendElement("p"), text));
        facts(into, card.facts());
    }

    /** The words say all; the picture is for the eye. */
    private static void weight(Element into, Weight weight) {
        into.appendText(weight.words());
        if (weight.to() > 0) {
            into.appendText(" ")
                    .appendElement("meter")
                    .attr("aria-hidden", "true")
                    .attr("max", "100")
                    .attr("value", Integer.toString((weight.from() + weight.to()) / 2));
        }
    }

    private static void facts(Element into, List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        Element list = into.appendElement("dl");
        for (Fact fact : facts) {
            list.appendElement("dt").text(fact.label());
            fact.values().forEach(value -> text(within(list.appendElement("dd"), value.href()), value.text()));
        }
    }

    private static Element within(Element into, @Nullable String href) {
        return href == null ? into : into.appendElement("a").attr("href", href);
    }

    private static void note(Element into, @Nullable String note) {
        if (note != null) {
            into.appendText(" ").appendElement("small").text(note);
        }
    }

    private static void text(Element into, Marked text) {
        into.appendText(text.text()).attr("dir", "auto");
        if (text.language() != null) {
            into.attr("lang", text.language());
        }
    }

    private static Element outward(Element into, String href) {
        return into.appendElement("a").attr("href", href).attr("rel", "nofollow noopener noreferrer");
    }

    private static void link(Element into, Link link) {
        into.appendElement("a").attr("href", link.href()).text(link.text());
    }
}
