// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import eu.vitrine.catalog.Match.Run;
import eu.vitrine.portal.record.Marked;

/** A text with what was asked for marked: text nodes and elements, so that nothing in it can be markup. */
public final class MarkedText extends Span {

    public MarkedText(Marked text) {
        text.runs().forEach(this::add);
        getElement().setAttribute("dir", "auto");
        if (text.language() != null) {
            getElement().setAttribute("lang", text.language());
        }
    }

    private void add(Run run) {
        getElement().appendChild(run.hit() ? new Element("mark").setText(run.text()) : Element.createText(run.text()));
    }
}
