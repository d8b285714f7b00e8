// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.targeting.ui;

import com.vaadin.flow.router.Route;
import eu.vitrine.portal.record.ui.AddressTongues;
import eu.vitrine.portal.record.ui.RecordView;
import eu.vitrine.portal.shell.Reader;
import eu.vitrine.portal.shell.ui.SiteLayout;
import eu.vitrine.portal.targeting.TargetingPages;

/** The page of one targeting parameter. */
@Route(value = "targeting-parameters/:id", layout = SiteLayout.class)
final class TargetingView extends RecordView {

    TargetingView(TargetingPages pages, Reader reader) {
        super(event -> pages.page(part(event, "id"), AddressTongues.of(event, reader)));
    }
}
