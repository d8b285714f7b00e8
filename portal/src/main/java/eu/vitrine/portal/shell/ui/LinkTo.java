// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.PageAddress;

/** A link as an element that the browser knows: it opens in a new tab, works from the keyboard, and goes back. A page stays in the language in which it is read. */
public final class LinkTo extends Anchor {

    /** The words of a link, and where they lead. */
    public LinkTo(Link link) {
        this(link.href());
        setText(link.text());
    }

    /** A link to an address, without words yet. */
    public LinkTo(String href) {
        setHref(href);
    }

    /** Lets it lead to another address. */
    @Override
    public void setHref(String href) {
        boolean page = PageAddress.isPage(href);
        getElement().setAttribute("href", page ? SpokenAddress.of(href) : href).setAttribute("router-ignore", !page);
    }
}
