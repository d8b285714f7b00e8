// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record.ui;

import com.vaadin.flow.component.html.Nav;
import eu.vitrine.portal.record.Neighbours;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.ui.LinkTo;
import org.jspecify.annotations.Nullable;

/** Ways back to the results through which somebody came, and to the records before and after. */
final class NeighboursNav extends Nav {

    NeighboursNav(Neighbours neighbours) {
        addClassName("neighbours");
        setAriaLabel(neighbours.label());
        add("up", neighbours.results());
        add("prev", neighbours.previous());
        add("next", neighbours.next());
    }

    private void add(String relation, @Nullable Link link) {
        if (link != null) {
            LinkTo anchor = new LinkTo(link);
            anchor.getElement().setAttribute("rel", relation);
            add(anchor);
        }
    }
}
