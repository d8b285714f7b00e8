// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import eu.vitrine.portal.record.LinkList;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.ui.LinkTo;

/** Links under a heading. */
public final class LinkListView extends Div {

    /** Lays out these links. */
    public LinkListView(LinkList list) {
        UnorderedList links = new UnorderedList();
        list.links().forEach(link -> links.add(new ListItem(link(link))));
        add(new H2(list.heading()), links);
    }

    private static LinkTo link(Link link) {
        LinkTo anchor = new LinkTo(link);
        if (link.href().endsWith(".atom")) {
            anchor.getElement().setAttribute("rel", "alternate").setAttribute("type", "application/atom+xml");
        }
        return anchor;
    }
}
