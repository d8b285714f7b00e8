// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.disclosures.ui;

import com.vaadin.flow.router.Route;
import eu.vitrine.catalog.Disclosure;
import eu.vitrine.portal.search.SearchPages;
import eu.vitrine.portal.search.ui.SearchView;
import eu.vitrine.portal.shell.ui.SiteLayout;

/** The search among all versions of published texts. */
@Route(value = "disclosures", layout = SiteLayout.class)
final class DisclosureSearchView extends SearchView {

    DisclosureSearchView(SearchPages<Disclosure> pages) {
        super(pages);
    }
}
