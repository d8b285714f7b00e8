// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record.ui;

import com.vaadin.flow.dom.Element;
import eu.vitrine.portal.text.Layout;
import eu.vitrine.portal.text.Part;
import eu.vitrine.portal.text.Part.Heading;
import eu.vitrine.portal.text.Part.Items;
import eu.vitrine.portal.text.Part.Paragraph;
import eu.vitrine.portal.text.Part.Quote;
import eu.vitrine.portal.text.Part.Table;
import eu.vitrine.portal.text.Part.Verbatim;
import eu.vitrine.portal.text.Span;
import java.util.List;
import java.util.stream.Stream;

/** A text of strangers as elements and text nodes, so that nothing in it can be markup. */
final class LayoutView {

    /** The page and its sections have the first two levels of headings. */
    private static final int ABOVE = 2;

    private static final int LOWEST = 6;

    private LayoutView() {}

    static List<Element> of(Layout layout) {
        return all(layout.parts());
    }

    private static List<Element> all(List<Part> parts) {
        return parts.stream().map(LayoutView::of).toList();
    }

    private static Element of(Part part) {
        return switch (part) {
            case Heading heading ->
                words("h" + Math.min(ABOVE + heading.level(), LOWEST), heading.words())
                        .setAttribute("id", heading.id());
            case Paragraph paragraph -> words("p", paragraph.words());
            case Items items -> list(items);
            case Quote quote -> new Element("blockquote").appendChild(array(all(quote.parts())));
            case Table table -> table(table);
            case Verbatim verbatim -> new Element("p").setText(verbatim.text());
        };
    }

    private static Element list(Items items) {
        Element list = new Element(items.first() == null ? "ul" : "ol");
        if (items.first() != null) {
            list.setAttribute("start", items.first().toString());
        }
        items.items().forEach(item -> list.appendChild(item(item)));
        return list;
    }

    /** What is one paragraph needs none inside an item. */
    private static Element item(List<Part> parts) {
        return parts.size() == 1 && parts.getFirst() instanceof Paragraph paragraph
                ? words("li", paragraph.words())
                : new Element("li").appendChild(array(all(parts)));
    }

    private static Element table(Table table) {
        Element head = new Element("thead").appendChild(row("th", table.head()).setAttribute("class", "head"));
        head.getChildren().flatMap(Element::getChildren).forEach(cell -> cell.setAttribute("scope", "col"));
        Element body = new Element("tbody");
        table.rows().forEach(row -> body.appendChild(row("td", row)));
        Element scrolled = new Element("div").appendChild(new Element("table").appendChild(head, body));
        return scrolled.setAttribute("class", "scrolled").setAttribute("tabindex", "0");
    }

    private static Element row(String cell, List<List<Span>> cells) {
        Element row = new Element("tr");
        cells.forEach(words -> row.appendChild(words(words.isEmpty() ? "td" : cell, words)));
        return row;
    }

    private static Element words(String tag, List<Span> words) {
        return new Element(tag)
                .appendChild(array(words.stream().map(LayoutView::of).toList()));
    }

    private static Element of(Span span) {
        Element words = Element.createText(span.text());
        if (span.href() != null) {
            words = new Element("a")
                    .setAttribute("href", span.href())
                    .setAttribute("rel", Outward.REL)
                    .appendChild(words);
        }
        for (String tag : tags(span)) {
            words = new Element(tag).appendChild(words);
        }
        return words;
    }

    private static List<String> tags(Span span) {
        return Stream.of(span.emphasised() ? "em" : "", span.strong() ? "strong" : "")
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    private static Element[] array(List<Element> elements) {
        return elements.toArray(Element[]::new);
    }
}
