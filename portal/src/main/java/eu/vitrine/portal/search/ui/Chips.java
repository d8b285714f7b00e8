// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.vitrine.portal.search.Applied;
import eu.vitrine.portal.search.Applied.Chip;
import eu.vitrine.portal.shell.ui.LinkTo;

/** Everything that narrows the search now, each with a way to drop it. */
final class Chips extends Div {

    Chips() {
        addClassName("applied");
    }

    void show(Applied applied) {
        removeAll();
        if (applied.chips().isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("chips");
        list.getElement().setAttribute("aria-label", applied.label());
        applied.chips().forEach(chip -> list.add(new ListItem(chip(chip))));
        LinkTo clear = new LinkTo(applied.clear());
        clear.addClassName("clear");
        clear.setId("clear");
        list.add(new ListItem(clear));
        add(list);
    }

    private static LinkTo chip(Chip chip) {
        LinkTo link = new LinkTo(chip.href());
        link.addClassName("chip");
        Span text = new Span(chip.text());
        text.getElement().setAttribute("dir", "auto");
        text.getElement().setAttribute("aria-hidden", "true");
        Span spoken = new Span(chip.spoken());
        spoken.addClassName("spoken");
        link.add(text, spoken);
        return link;
    }
}
