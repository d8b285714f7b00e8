// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.home.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;

/** Switches off, in this browser, the key that leads to the search box (WCAG 2.1.4). Where no script runs there is neither. */
@Tag("vitrine-shortcut-switch")
final class ShortcutSwitch extends HtmlContainer {

    private static final String SCRIPT = "context://vitrine/search-box.js";

    ShortcutSwitch(String words) {
        Input box = new Input();
        box.setType("checkbox");
        NativeLabel label = new NativeLabel();
        label.add(box, new Span(words));
        add(label);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript(SCRIPT);
    }
}
