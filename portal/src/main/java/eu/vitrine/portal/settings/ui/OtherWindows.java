// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/**
 * The other windows and tabs of the same browser, which tell of choices that are made there and are told of those made here. It also goes to the part of the
 * page that the address names, which is not there yet when the browser looks for it.
 */
@Tag("vitrine-choices-channel")
final class OtherWindows extends Component {

    private static final String SCRIPT = "context://vitrine/choices.js";

    OtherWindows(Runnable changed) {
        getElement().addEventListener("choices-changed", event -> changed.run());
    }

    /** Tells that something was chosen here. */
    void tell() {
        getElement().executeJs("this.tell?.()");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript(SCRIPT);
    }
}
