// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.ui;

import com.vaadin.flow.router.Route;
import eu.vitrine.catalog.Ad;
import eu.vitrine.portal.search.SearchPages;
import eu.vitrine.portal.search.ui.SearchView;
import eu.vitrine.portal.shell.ui.SiteLayout;

/** The search among ads. */
@Route(value = "ads", layout = SiteLayout.class)
final class AdSearchView extends SearchView {

    AdSearchView(SearchPages<Ad> pages) {
        super(pages);
    }
}
