// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** How many records match. A screen reader says it whenever it changes; the keyboard comes here when what it was on is gone. */
final class Total extends H2 implements Focusable<Total> {

    static final String ID = "total";

    private final Span sentence = new Span();

    Total() {
        setId(ID);
        addClassName("total");
        setTabIndex(-1);
        sentence.getElement().setAttribute("role", "status");
        add(sentence);
    }

    void show(String words) {
        sentence.setText(words);
    }
}
