// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.vitrine.portal.search.Choices;
import eu.vitrine.portal.search.Choices.Choice;
import eu.vitrine.portal.shell.ui.LinkTo;
import java.util.ArrayList;
import java.util.List;

/** Alternatives of which one holds, as links that stay from page to page. */
final class ChoicesNav extends Nav {

    private final Span label = new Span();
    private final UnorderedList list = new UnorderedList();
    private final List<LinkTo> links = new ArrayList<>();

    ChoicesNav() {
        addClassName("choices");
        label.addClassName("soft");
        add(label, list);
    }

    void show(Choices choices) {
        setAriaLabel(choices.label());
        label.setText(choices.label());
        if (links.size() != choices.choices().size()) {
            links.clear();
            list.removeAll();
            choices.choices().forEach(choice -> add(choice));
        }
        for (int i = 0; i < links.size(); i++) {
            show(links.get(i), choices.choices().get(i));
        }
    }

    private void add(Choice choice) {
        LinkTo link = new LinkTo(choice.href());
        links.add(link);
        list.add(new ListItem(link));
    }

    private static void show(LinkTo link, Choice choice) {
        link.setHref(choice.href());
        link.setText(choice.text());
        if (choice.current()) {
            link.getElement().setAttribute("aria-current", "true");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }
}
