// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import eu.vitrine.portal.record.Block.Reading;
import eu.vitrine.portal.record.Contents;
import eu.vitrine.portal.record.Contents.Entry;
import eu.vitrine.portal.shell.ui.LinkTo;
import org.jspecify.annotations.Nullable;

/** A long text to read, with its headings to go to before it. */
final class ReadingView extends Div {

    ReadingView(Reading reading) {
        if (reading.contents() != null) {
            add(contents(reading.contents(), reading.language()));
        }
        Div text = new Div();
        text.addClassName("reading");
        text.getElement().setAttribute("dir", "auto");
        if (reading.language() != null) {
            text.getElement().setAttribute("lang", reading.language());
        }
        LayoutView.of(reading.layout()).forEach(text.getElement()::appendChild);
        add(text);
    }

    private static Nav contents(Contents contents, @Nullable String language) {
        OrderedList list = new OrderedList();
        contents.entries().forEach(entry -> list.add(item(entry)));
        if (language != null) {
            list.getElement().setAttribute("lang", language);
        }
        Nav nav = new Nav(new Paragraph(contents.heading()), list);
        nav.addClassName("contents");
        nav.setAriaLabel(contents.heading());
        return nav;
    }

    private static ListItem item(Entry entry) {
        LinkTo link = new LinkTo(entry.link());
        link.getElement().setAttribute("router-ignore", true);
        ListItem item = new ListItem(link);
        item.getElement().setAttribute("data-level", String.valueOf(entry.level()));
        return item;
    }
}
