// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.ui;

import com.vaadin.flow.component.FocusOption.PreventScroll;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import eu.vitrine.portal.search.FacetRow;
import eu.vitrine.portal.search.FacetRow.State;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.ui.LinkTo;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One value: a link that chooses it, and one that leaves it out. Stays in its place from page to page, and the keyboard with it. */
final class FacetRowView extends ListItem {

    private final LinkTo toggle = new LinkTo("");
    private final Span name = new Span();
    private final Span count = new Span();
    private final LinkTo exclude = new LinkTo("");
    private final LinkTo page = new LinkTo("");
    private State state = State.LEFT_OUT;

    FacetRowView(FacetRow row) {
        addClassName("value");
        toggle.setId(row.id());
        toggle.addClassName("toggle");
        toggle.getElement().setAttribute("dir", "auto");
        name.addClassName("name");
        count.addClassName("count");
        toggle.add(name, count);
        exclude.setId(row.id() + "-not");
        exclude.addClassName("exclude");
        page.addClassName("about");
        add(toggle, exclude, page);
    }

    void show(FacetRow row) {
        name.setText(row.label());
        count.setText(row.count());
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

    private void show(@Nullable Link about) {
        page.setVisible(about != null);
        if (about != null) {
            page.setHref(about.href());
            page.setText(about.text());
        }
    }
}
