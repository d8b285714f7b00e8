// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.vitrine.portal.ads.Choices;
import eu.vitrine.portal.ads.Choices.Choice;
import eu.vitrine.portal.shell.ui.LinkTo;

/** Alternatives of which one holds, as links. */
final class ChoicesNav extends Nav {

    ChoicesNav(Choices choices) {
        addClassName("choices");
        setAriaLabel(choices.label());
        Span label = new Span(choices.label());
        label.addClassName("soft");
        UnorderedList list = new UnorderedList();
        choices.choices().forEach(choice -> list.add(new ListItem(link(choices, choice))));
        add(label, list);
    }

    private static LinkTo link(Choices choices, Choice choice) {
        LinkTo link = new LinkTo(choice.href());
        link.setText(choice.text());
        link.setId(choices.label() + '-' + choice.text());
        if (choice.current()) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
