// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record.ui;

import com.vaadin.flow.component.html.Div;
import eu.vitrine.portal.record.Block.Reading;

/** A long text to read, with its headings to go to before it. */
final class ReadingView extends Div {

    ReadingView(Reading reading) {
        if (reading.contents() != null) {
            add(new ContentsNav(reading.contents(), reading.language()));
        }
        Div text = new Div();
        text.addClassName("reading");
        text.getElement().setAttribute("dir", "auto");
        if (reading.language() != null) {
            text.getElement().setAttribute("lang", reading.language());
        }
        LayoutView.of(reading.layout()).forEach(text.getElement()::appendChild);
        add(text);
    }
}
