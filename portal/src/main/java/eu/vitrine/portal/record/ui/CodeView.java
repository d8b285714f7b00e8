// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.dom.Element;
import eu.vitrine.portal.record.Block.Code;
import tools.jackson.databind.json.JsonMapper;

/** Words to copy, with a button that does it; there is none without scripts. */
final class CodeView extends Div {

    private static final String SCRIPT = "/vitrine/copy.js";

    CodeView(Code code) {
        addClassName("code");
        Pre text = new Pre(code.text());
        text.getElement() // what is wider than its box is read with the keyboard, too
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", code.label());
        add(new H3(code.label()), text);
        getElement()
                .appendChild(new Element("vitrine-copy")
                        .setAttribute("what", code.label())
                        .setAttribute("words", JsonMapper.shared().writeValueAsString(code.words())));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule(SCRIPT);
    }
}
