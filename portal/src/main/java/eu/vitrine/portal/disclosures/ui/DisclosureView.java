// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.disclosures.ui;

import com.vaadin.flow.router.Route;
import eu.vitrine.portal.disclosures.DisclosurePages;
import eu.vitrine.portal.record.ui.RecordView;
import eu.vitrine.portal.shell.ui.SiteLayout;

/** The page of a published text: its version in force. */
@Route(value = "disclosures/:id", layout = SiteLayout.class)
final class DisclosureView extends RecordView {

    DisclosureView(DisclosurePages pages) {
        super(event -> pages.page(part(event, "id")));
    }
}
