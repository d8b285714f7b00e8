// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders.ui;

import com.vaadin.flow.router.Route;
import eu.vitrine.catalog.Recommender;
import eu.vitrine.portal.recommenders.RecommenderLinks;
import eu.vitrine.portal.record.ui.LinkListView;
import eu.vitrine.portal.search.SearchPages;
import eu.vitrine.portal.search.ui.SearchView;
import eu.vitrine.portal.shell.ui.SiteLayout;

/** The search among recommenders. */
@Route(value = "recommenders", layout = SiteLayout.class)
final class RecommenderSearchView extends SearchView {

    RecommenderSearchView(SearchPages<Recommender> pages, RecommenderLinks links) {
        super(pages);
        add(new LinkListView(links.beside()));
    }
}
