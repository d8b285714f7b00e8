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
import eu.vitrine.portal.shell.PageAddress;
import java.util.Locale;

/** The name of the repository and its main pages, on top of every page. */
final class SiteHeader extends Header {

    /**
     * @param here the path of the page, without its language
     * @param query of its address, with the question mark; empty if there is none
     */
    SiteHeader(Frame frame, Locale language, String here, String query) {
        addClassName("site-header");
        if (frame.notice() != null) {
            Div notice = new Div(wide(new Div(new Paragraph(frame.notice()))));
            notice.addClassName("site-notice");
            add(notice);
        }
        LinkTo home = new LinkTo(frame.home());
        home.addClassName("site-name");
        Div line = wide(new Div(home, navigation(frame.navigation(), here)));
        if (frame.account() != null) {
            line.add(new AccountLine(frame.account(), PageAddress.in(language, here + query)));
        }
        line.add(new LanguageMenu(frame.languages(), language, here + query));
        add(line);
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
