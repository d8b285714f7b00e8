// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import eu.vitrine.portal.record.Contents;
import eu.vitrine.portal.record.Contents.Entry;
import eu.vitrine.portal.shell.ui.LinkTo;
import org.jspecify.annotations.Nullable;

/** The headings of what stands below, to go to. */
final class ContentsNav extends Nav {

    /** @param language of the headings, BCP 47; null if it is that of the page or not known */
    ContentsNav(Contents contents, @Nullable String language) {
        OrderedList list = new OrderedList();
        contents.entries().forEach(entry -> list.add(item(entry)));
        if (language != null) {
            list.getElement().setAttribute("lang", language);
        }
        add(new Paragraph(contents.heading()), list);
        addClassName("contents");
        setAriaLabel(contents.heading());
    }

    private static ListItem item(Entry entry) {
        LinkTo link = new LinkTo(entry.link());
        link.getElement().setAttribute("router-ignore", true);
        ListItem item = new ListItem(link);
        item.getElement().setAttribute("data-level", String.valueOf(entry.level()));
        return item;
    }
}
