// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link from a record to a page of somebody else: it is not recommended, and it does not tell where one comes from. */
public final class Outward extends Anchor {

    /** What such a link tells browsers and search engines. */
    public static final String REL = "nofollow noopener noreferrer";

    /** A link without words yet, to a web page that a record names. */
    public Outward(String href) {
        getElement().setAttribute("href", href);
        getElement().setAttribute("rel", REL);
    }
}
