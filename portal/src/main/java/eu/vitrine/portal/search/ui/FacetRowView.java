// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.ui;

import com.vaadin.flow.component.FocusOption.PreventScroll;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import eu.vitrine.portal.search.FacetRow;
import eu.vitrine.portal.search.FacetRow.State;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.ui.LinkTo;
import eu.vitrine.portal.shell.ui.Markup;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One value: a link that chooses it, and one that leaves it out. Stays in its place from page to page, and the keyboard with it. */
final class FacetRowView extends ListItem {

    private final LinkTo toggle = new LinkTo("");
    private final LinkTo exclude = new LinkTo("");
    private @Nullable LinkTo page;
    private State state = State.LEFT_OUT;

    FacetRowView(FacetRow row) {
        addClassName("value");
        toggle.setId(row.id());
        toggle.addClassName("toggle");
        toggle.getElement().setAttribute("dir", "auto");
        exclude.setId(row.id() + "-not");
        exclude.addClassName("exclude");
        add(toggle, exclude);
    }

    void show(FacetRow row) {
        Markup.fill(toggle, List.of(words("name", row.label()), words("count", row.count())));
        toggle.setHref(row.toggle());
        toggle.setAriaLabel(row.spoken());
        toggle.getElement().setAttribute("data-state", row.state().name().toLowerCase(Locale.ROOT));
        if (row.state() == State.FREE) {
            toggle.getElement().removeAttribute("aria-current");
        } else {
            toggle.getElement().setAttribute("aria-current", "true");
        }
        exclude.setHref(row.exclude());
        exclude.setTitle(row.excludeSpoken());
        exclude.setAriaLabel(row.excludeSpoken());
        show(row.page());
        exclude.setVisible(row.state() != State.LEFT_OUT);
        if (row.state() == State.LEFT_OUT && state != State.LEFT_OUT) {
            toggle.focus(PreventScroll.ENABLED);
        }
        state = row.state();
    }

    private static Span words(String name, String text) {
        Span words = new Span(text);
        words.addClassName(name);
        return words;
    }

    private void show(@Nullable Link about) {
        if (page != null) {
            remove(page);
            page = null;
        }
        if (about != null) {
            page = new LinkTo(about);
            page.addClassName("about");
            add(page);
        }
    }
}
