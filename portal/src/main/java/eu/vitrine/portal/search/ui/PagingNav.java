// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.ui;

import com.vaadin.flow.component.html.Nav;
import eu.vitrine.portal.search.Paging;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.ui.LinkTo;
import org.jspecify.annotations.Nullable;

/** Ways to the other pages of results. */
final class PagingNav extends Nav {

    PagingNav(Paging paging) {
        addClassName("paging");
        setAriaLabel(paging.label());
        add("first", paging.first());
        add("next", paging.next());
    }

    private void add(String relation, @Nullable Link link) {
        if (link != null) {
            LinkTo anchor = new LinkTo(link);
            anchor.getElement().setAttribute("rel", relation);
            add(anchor);
        }
    }
}
