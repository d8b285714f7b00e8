// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import eu.vitrine.portal.ads.AdPages;
import eu.vitrine.portal.archive.AsOf;
import eu.vitrine.portal.record.RecordPage;
import eu.vitrine.portal.record.ui.AddressTongues;
import eu.vitrine.portal.record.ui.RecordView;
import eu.vitrine.portal.search.ResultPlaces;
import eu.vitrine.portal.search.ui.LastSeen;
import eu.vitrine.portal.shell.Reader;
import eu.vitrine.portal.shell.ui.SiteLayout;
import org.jspecify.annotations.Nullable;

/** The page of one ad. */
@Route(value = "ads/:id", layout = SiteLayout.class)
final class AdView extends RecordView {

    /** Parts side by side, for parts that are looked up. */
    private static final String COLUMNS = "columns";

    AdView(AdPages pages, Reader reader) {
        super(COLUMNS, event -> page(event, pages, reader));
    }

    private static RecordPage page(BeforeEnterEvent event, AdPages pages, Reader reader) {
        String id = part(event, "id");
        LastSeen.remember(event.getUI(), id);
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(AsOf.NAME)
                .map(moment -> pages.pageAsOf(id, moment, AddressTongues.of(event, reader)))
                .orElseGet(() -> pages.page(id, from(event), AddressTongues.of(event, reader)));
    }

    private static @Nullable String from(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ResultPlaces.FROM)
                .orElse(null);
    }
}
