// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders.ui;

import com.vaadin.flow.router.Route;
import eu.vitrine.portal.recommenders.FindingsPages;
import eu.vitrine.portal.record.ui.AddressTongues;
import eu.vitrine.portal.record.ui.RecordView;
import eu.vitrine.portal.shell.Reader;
import eu.vitrine.portal.shell.ui.SiteLayout;

/** What is wrong with the recommenders in force. */
@Route(value = "recommenders/findings", layout = SiteLayout.class)
final class FindingsView extends RecordView {

    FindingsView(FindingsPages pages, Reader reader) {
        super(event -> pages.page(AddressTongues.of(event, reader)));
    }
}
