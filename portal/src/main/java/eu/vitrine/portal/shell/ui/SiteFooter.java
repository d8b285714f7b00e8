// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.vitrine.portal.shell.Frame;
import eu.vitrine.portal.shell.Frame.Licence;
import eu.vitrine.portal.shell.Link;

/** How old the data are, how they may be used, and whom to turn to, below every page. */
final class SiteFooter extends Footer {

    SiteFooter(Frame frame) {
        addClassName("site-footer");
        Div state = new Div(new Paragraph(frame.updated()));
        Licence licence = frame.licence();
        if (licence != null) {
            state.add(new Paragraph(
                    new Text(licence.sentence() + ' '),
                    licence.href() == null
                            ? new Span(licence.name())
                            : new LinkTo(new Link(licence.name(), licence.href()))));
        }
        Div wide = new Div(state, SiteHeader.navigation(frame.links(), ""));
        wide.addClassName("wide");
        add(wide);
    }
}
