// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.disclosures.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import eu.vitrine.portal.disclosures.DisclosureDifferencePages;
import eu.vitrine.portal.disclosures.DisclosurePages;
import eu.vitrine.portal.record.RecordPage;
import eu.vitrine.portal.record.VersionRange;
import eu.vitrine.portal.record.ui.RecordView;
import eu.vitrine.portal.search.ui.LastSeen;
import eu.vitrine.portal.shell.ui.SiteLayout;

/** The page of one version of a published text, or of what changed between two. */
@Route(value = "disclosures/:id/versions/:version", layout = SiteLayout.class)
final class DisclosureVersionView extends RecordView {

    DisclosureVersionView(DisclosurePages pages, DisclosureDifferencePages differences) {
        super(event -> page(event, pages, differences));
    }

    private static RecordPage page(
            BeforeEnterEvent event, DisclosurePages pages, DisclosureDifferencePages differences) {
        String id = part(event, "id");
        String version = part(event, "version");
        LastSeen.remember(event.getUI(), id + '@' + version);
        return VersionRange.of(version)
                .map(range -> differences.page(id, range))
                .orElseGet(() -> pages.version(id, version));
    }
}
