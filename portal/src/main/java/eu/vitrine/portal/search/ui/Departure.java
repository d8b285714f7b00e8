// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;

/**
 * Links that go away with the page on which they stand, such as a chip that drops itself. Whoever pressed one finds the keyboard at a place
 * that is on every page, instead of nowhere. Links that stay keep it by themselves.
 */
final class Departure {

    private final Focusable<?> place;
    private boolean pressed;

    Departure(Focusable<?> place) {
        this.place = place;
    }

    /** Takes care of all links in this part of the page. */
    void from(Component part) {
        part.getElement().addEventListener("click", event -> pressed = true);
    }

    /** To be called when the next page stands. */
    void arrive() {
        if (pressed) {
            place.focus();
        }
        pressed = false;
    }
}
