// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.targeting.ui;

import com.vaadin.flow.router.Route;
import eu.vitrine.catalog.TargetingParameter;
import eu.vitrine.portal.search.SearchPages;
import eu.vitrine.portal.search.ui.SearchView;
import eu.vitrine.portal.shell.ui.SiteLayout;

/** The search among targeting parameters. */
@Route(value = "targeting-parameters", layout = SiteLayout.class)
final class TargetingSearchView extends SearchView {

    TargetingSearchView(SearchPages<TargetingParameter> pages) {
        super(pages);
    }
}
