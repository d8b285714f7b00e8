// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import eu.vitrine.portal.shell.Link;
import java.util.List;

/** A link as an element that the browser knows: it opens in a new tab, works from the keyboard, and goes back. */
public final class LinkTo extends Anchor {

    private static final List<String> OTHERS = List.of("/api/", "/demo-shop", "/media/", "/swagger-ui", "/v3/");

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
        getElement().setAttribute("href", href).setAttribute("router-ignore", !isPage(href));
    }

    /** Whether a page of the portal answers there; everything else is left to the browser. */
    private static boolean isPage(String href) {
        return href.startsWith("/")
                && !href.endsWith(".atom")
                && OTHERS.stream().noneMatch(href::startsWith);
    }
}
