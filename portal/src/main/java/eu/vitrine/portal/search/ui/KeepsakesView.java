// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.vitrine.portal.search.Keepsakes;
import eu.vitrine.portal.shell.ui.LinkTo;

/** Quiet links beneath the results, to files that somebody can take along. */
final class KeepsakesView extends Paragraph {

    KeepsakesView(Keepsakes keepsakes) {
        addClassName("keepsakes");
        setVisible(!keepsakes.links().isEmpty());
        add(new Span(keepsakes.label()));
        keepsakes.links().forEach(link -> {
            LinkTo anchor = new LinkTo(link);
            anchor.getElement().setAttribute("rel", "nofollow");
            add(anchor);
        });
        if (keepsakes.saving() != null) {
            add(new SaveButton(keepsakes.saving()));
        }
    }
}
