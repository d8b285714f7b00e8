// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A form as browsers know it: Enter in a field and its button do the same. Fields tell their value before it is sent. */
@Tag("form")
class Form extends HtmlContainer {

    final void onSubmit(Runnable submitted) {
        getElement().addEventListener("submit", event -> submitted.run()).preventDefault();
    }
}
