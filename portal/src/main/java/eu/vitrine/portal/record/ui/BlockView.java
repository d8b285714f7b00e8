// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import eu.vitrine.portal.differences.ui.DifferenceText;
import eu.vitrine.portal.pictures.ui.ChartView;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.Block.Card;
import eu.vitrine.portal.record.Block.Change;
import eu.vitrine.portal.record.Block.Item;
import eu.vitrine.portal.record.Block.Way;
import eu.vitrine.portal.record.Preview;
import eu.vitrine.portal.shell.ui.LinkTo;
import java.util.List;
import java.util.function.Function;

/** The pieces of a page about a record. */
final class BlockView {

    private BlockView() {}

    static Component of(Block block) {
        return switch (block) {
            case Block.Sentences sentences ->
                all("sentences", sentences.sentences(), sentence -> new Paragraph(sentence));
            case Block.Texts texts -> all("sentences", texts.texts(), text -> new Paragraph(new MarkedText(text)));
            case Block.Items items -> list(items.items());
            case Block.Cards cards -> cards(cards.cards());
            case Block.Ways ways -> ways(ways.ways());
            case Block.Changes changes -> all("changes", changes.changes(), BlockView::change);
            case Block.Quotation quotation -> quotation(quotation.text());
            case Block.Previews previews -> previews(previews.previews());
            case Block.Facts facts -> new FactList(facts.facts());
            case Block.Table table -> new TableView(table);
            case Block.Drawn(var chart, var table) ->
                table == null ? new ChartView(chart) : new ChartView(chart, table);
            case Block.Reading reading -> new ReadingView(reading);
            case Block.Passages passages -> new PassagesView(passages);
            case Block.Creative creative -> new CreativeView(creative);
            case Block.Audience audience -> audience(audience);
            case Block.Folded folded -> folded(folded);
            case Block.Proven proven -> new ProvenView(proven);
            case Block.Files files -> new FilesView(files);
            case Block.Code code -> new CodeView(code);
        };
    }

    private static <T> Div all(String name, List<T> parts, Function<T, Component> view) {
        Div div = new Div();
        div.addClassName(name);
        parts.forEach(part -> div.add(view.apply(part)));
        return div;
    }

    private static UnorderedList list(List<Item> items) {
        UnorderedList list = new UnorderedList();
        list.addClassName("items");
        items.forEach(item -> list.add(item(item)));
        return list;
    }

    private static ListItem item(Item item) {
        MarkedText name = new MarkedText(item.name());
        ListItem view = new ListItem();
        if (item.href() == null) {
            view.add(name);
        } else {
            Outward link = new Outward(item.href());
            link.add(name);
            view.add(link);
        }
        if (item.note() != null) {
            view.add(note(item.note()));
        }
        return view;
    }

    private static OrderedList cards(List<Card> cards) {
        OrderedList list = new OrderedList();
        list.addClassName("record-cards");
        cards.forEach(card -> list.add(new CardView(card)));
        return list;
    }

    private static OrderedList previews(List<Preview> previews) {
        OrderedList list = new OrderedList();
        list.addClassName("previews");
        previews.forEach(preview -> list.add(new PreviewView(preview)));
        return list;
    }

    private static UnorderedList ways(List<Way> ways) {
        UnorderedList list = new UnorderedList();
        list.addClassName("ways");
        ways.forEach(way -> list.add(way(way)));
        return list;
    }

    private static ListItem way(Way way) {
        LinkTo link = new LinkTo(way.link());
        ListItem item = new ListItem(link);
        if (way.here()) {
            link.getElement().setAttribute("aria-current", "page");
        }
        if (!way.note().isEmpty()) {
            item.add(note(way.note()));
        }
        if (way.more() != null) {
            item.add(new LinkTo(way.more()));
        }
        return item;
    }

    private static Span note(String words) {
        Span note = new Span(words);
        note.addClassName("soft");
        return note;
    }

    private static Div change(Change change) {
        Paragraph label = new Paragraph(change.label());
        label.addClassName("change-label");
        return new Div(label, new DifferenceText(change.difference(), change.language()));
    }

    private static Div quotation(String text) {
        Div div = new Div();
        div.getElement().appendChild(new Element("blockquote").appendChild(new Element("p").setText(text)));
        div.addClassName("quotation");
        return div;
    }

    private static Div folded(Block.Folded folded) {
        Element details = new Element("details").setAttribute("class", "opened");
        details.appendChild(new Element("summary").setText(folded.label()));
        folded.blocks().forEach(block -> details.appendChild(of(block).getElement()));
        Div div = new Div();
        div.getElement().appendChild(details);
        return div;
    }

    private static Div audience(Block.Audience audience) {
        Div div = new Div(new H3(audience.heading()));
        div.addClassName("audience");
        audience.lists().forEach(list -> div.add(new ValueListView(list)));
        return div;
    }
}
