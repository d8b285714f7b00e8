// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import eu.vitrine.portal.record.Landing;

/** A link from an ad to a stranger's page: its host stands out, it is not recommended, and it does not tell where one comes from. */
final class Stranger extends Anchor {

    Stranger(Landing landing) {
        addClassName("stranger");
        getElement().setAttribute("href", landing.href());
        getElement().setAttribute("rel", Outward.REL);
        getElement().setAttribute("dir", "ltr");
        Span host = new Span(landing.host());
        host.addClassName("host");
        add(new Span(landing.before()), host, new Span(landing.rest()));
    }
}
