// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.archive.ui;

import com.vaadin.flow.router.Route;
import eu.vitrine.portal.archive.TrustPages;
import eu.vitrine.portal.record.ui.RecordView;
import eu.vitrine.portal.shell.ui.SiteLayout;

/** Why this repository can be trusted, and how far. */
@Route(value = "trust", layout = SiteLayout.class)
final class TrustView extends RecordView {

    TrustView(TrustPages pages) {
        super(event -> pages.page());
    }
}
