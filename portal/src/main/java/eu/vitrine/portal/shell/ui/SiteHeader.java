// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eu.vitrine.portal.shell.Frame;
import eu.vitrine.portal.shell.Frame.Navigation;

/** The name of the repository and its main pages, on top of every page. */
final class SiteHeader extends Header {

    SiteHeader(Frame frame, String here) {
        addClassName("site-header");
        if (frame.notice() != null) {
            Div notice = new Div(wide(new Div(new Paragraph(frame.notice()))));
            notice.addClassName("site-notice");
            add(notice);
        }
        LinkTo home = new LinkTo(frame.home());
        home.addClassName("site-name");
        add(wide(new Div(home, navigation(frame.navigation(), here))));
    }

    private static Div wide(Div div) {
        div.addClassName("wide");
        return div;
    }

    static Nav navigation(Navigation navigation, String here) {
        UnorderedList list = new UnorderedList();
        navigation.links().forEach(link -> {
            LinkTo anchor = new LinkTo(link);
            if (link.href().equals(here)) {
                anchor.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(anchor));
        });
        Nav nav = new Nav(list);
        nav.addClassName("site-nav");
        nav.setAriaLabel(navigation.name());
        return nav;
    }
}
