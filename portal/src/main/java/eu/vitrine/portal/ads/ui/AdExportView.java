// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.ui;

import com.vaadin.flow.router.Route;
import eu.vitrine.portal.ads.AdExportPages;
import eu.vitrine.portal.record.ui.RecordView;
import eu.vitrine.portal.shell.ui.SiteLayout;

/** Where the result of a search is taken away. */
@Route(value = "ads/export", layout = SiteLayout.class)
final class AdExportView extends RecordView {

    AdExportView(AdExportPages pages) {
        super(event -> pages.page(event.getLocation().getQueryParameters().getParameters()));
    }
}
