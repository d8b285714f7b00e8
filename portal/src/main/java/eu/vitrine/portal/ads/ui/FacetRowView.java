// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import eu.vitrine.portal.ads.FacetRow;
import eu.vitrine.portal.ads.FacetRow.State;
import eu.vitrine.portal.shell.ui.LinkTo;
import java.util.Locale;

/** One value: a link that chooses it, and one that leaves it out. */
final class FacetRowView extends ListItem {

    FacetRowView(FacetRow row) {
        addClassName("value");
        LinkTo toggle = new LinkTo(row.toggle());
        toggle.setId(row.id());
        toggle.addClassName("toggle");
        toggle.getElement().setAttribute("data-state", row.state().name().toLowerCase(Locale.ROOT));
        if (row.state() != State.FREE) {
            toggle.getElement().setAttribute("aria-current", "true");
        }
        toggle.add(span("name", row.label()), span("count", row.count()), span("spoken", row.spoken()));
        toggle.getElement().setAttribute("dir", "auto");
        add(toggle);
        if (row.state() != State.LEFT_OUT) {
            add(exclude(row));
        }
    }

    private static LinkTo exclude(FacetRow row) {
        LinkTo exclude = new LinkTo(row.exclude());
        exclude.setId(row.id() + "-not");
        exclude.addClassName("exclude");
        exclude.setTitle(row.excludeSpoken());
        exclude.add(span("spoken", row.excludeSpoken()));
        return exclude;
    }

    private static Span span(String name, String text) {
        Span span = new Span(text);
        span.addClassName(name);
        return span;
    }
}
