// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import eu.vitrine.portal.record.Fact;
import eu.vitrine.portal.record.ValueList;
import eu.vitrine.portal.shell.ui.LinkTo;
import eu.vitrine.portal.shell.ui.Markup;
import java.util.List;

/** A list that can be very long: its first values, and the rest folded, which opens without scripts. */
final class ValueListView extends Div {

    ValueListView(ValueList list) {
        addClassName("value-list");
        UnorderedList values = new UnorderedList();
        Markup.fill(values, list.shown().stream().map(ValueListView::item).toList());
        Paragraph label = new Paragraph(list.label());
        label.addClassName("value-label");
        add(label);
        if (!list.shown().isEmpty()) {
            add(values);
        }
        if (list.explained() != null) {
            LinkTo explained = new LinkTo(list.explained());
            explained.addClassName("explained");
            add(explained);
        }
        if (list.showAll() != null) {
            add(rest(list.showAll(), list.folded()));
        }
    }

    /** One text, however many there are: thousands of postal codes are to be read and printed, and not to be gone through one by one. */
    private static Div rest(String words, List<String> folded) {
        Element details = new Element("details").setAttribute("class", "opened");
        Element text = new Element("p").setText(String.join(" · ", folded)).setAttribute("dir", "auto");
        details.appendChild(new Element("summary").setText(words), text);
        Div div = new Div();
        div.getElement().appendChild(details);
        return div;
    }

    private static ListItem item(Fact.Value value) {
        LinkTo link = new LinkTo(value.href() == null ? "/" : value.href());
        link.add(new MarkedText(value.text()));
        return new ListItem(link);
    }
}
