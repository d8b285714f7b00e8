// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings.ui;

import com.vaadin.flow.component.html.NativeButton;

/** A button that takes a step: at once where the script runs, else by sending the form in which it stands. */
final class StepButton extends NativeButton {

    /**
     * A button in a form.
     *
     * @param name the field of the form that it fills in
     */
    StepButton(String name, Runnable step) {
        getElement().setAttribute("name", name);
        getElement().addEventListener("click", event -> step.run()).preventDefault();
    }

    /** What the field is filled with. */
    void setSent(String value) {
        getElement().setAttribute("value", value);
    }
}
