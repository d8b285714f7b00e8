// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import eu.vitrine.portal.recommenders.DifferencePages;
import eu.vitrine.portal.recommenders.RecommenderPages;
import eu.vitrine.portal.record.RecordPage;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.record.VersionRange;
import eu.vitrine.portal.record.ui.AddressTongues;
import eu.vitrine.portal.record.ui.RecordView;
import eu.vitrine.portal.shell.Reader;
import eu.vitrine.portal.shell.ui.SiteLayout;

/** The page of one version, or of the changes between two. */
@Route(value = "recommenders/:id/versions/:version", layout = SiteLayout.class)
final class VersionView extends RecordView {

    VersionView(RecommenderPages pages, DifferencePages differences, Reader reader) {
        super(event -> page(event, pages, differences, AddressTongues.of(event, reader)));
    }

    private static RecordPage page(
            BeforeEnterEvent event, RecommenderPages pages, DifferencePages differences, Tongues tongues) {
        String id = part(event, "id");
        String version = part(event, "version");
        return VersionRange.of(version)
                .map(range -> differences.page(id, range.before(), range.after(), tongues))
                .orElseGet(() -> pages.version(id, version, tongues));
    }
}
