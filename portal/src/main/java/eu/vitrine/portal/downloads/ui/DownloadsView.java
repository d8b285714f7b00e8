// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.downloads.ui;

import com.vaadin.flow.router.Route;
import eu.vitrine.portal.downloads.DownloadPages;
import eu.vitrine.portal.record.ui.RecordView;
import eu.vitrine.portal.shell.ui.SiteLayout;

/** Files of all that is published, and which to take. */
@Route(value = "downloads", layout = SiteLayout.class)
final class DownloadsView extends RecordView {

    DownloadsView(DownloadPages pages) {
        super(event -> pages.page());
    }
}
