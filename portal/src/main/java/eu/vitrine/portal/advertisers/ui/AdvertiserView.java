// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.advertisers.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinResponse;
import eu.vitrine.portal.advertisers.AdvertiserPages;
import eu.vitrine.portal.record.ui.RecordView;
import eu.vitrine.portal.shell.ui.SiteLayout;
import org.jspecify.annotations.Nullable;

/** The page of one advertiser. That of a person stays out of search engines: the law makes the name public here, and no more. */
@Route(value = "advertisers/:id", layout = SiteLayout.class)
final class AdvertiserView extends RecordView {

    /** Parts side by side, for parts that are looked up. */
    private static final String COLUMNS = "columns";

    AdvertiserView(AdvertiserPages pages) {
        super(COLUMNS, event -> pages.page(part(event, "id"), person -> keepOut(VaadinResponse.getCurrent())));
    }

    private static void keepOut(@Nullable VaadinResponse response) {
        if (response != null) {
            response.setHeader("X-Robots-Tag", "noindex");
        }
    }
}
