// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eu.vitrine.portal.record.Block.ValueList;
import eu.vitrine.portal.record.Fact;
import eu.vitrine.portal.shell.ui.LinkTo;

/** A list that can be very long: its first values, and a button for the rest. */
final class ValueListView extends Div {

    ValueListView(ValueList list) {
        addClassName("value-list");
        UnorderedList values = new UnorderedList();
        list.shown().forEach(value -> values.add(item(value)));
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
            NativeButton all = new NativeButton(list.showAll());
            all.addClassName("more");
            all.addClickListener(event -> {
                list.folded().forEach(value -> values.add(item(value)));
                remove(all);
            });
            add(all);
        }
    }

    private static ListItem item(Fact.Value value) {
        LinkTo link = new LinkTo(value.href() == null ? "/" : value.href());
        link.add(new MarkedText(value.text()));
        return new ListItem(link);
    }

    private static ListItem item(String value) {
        ListItem item = new ListItem(value);
        item.getElement().setAttribute("dir", "auto");
        return item;
    }
}
