// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.advertisers.ui;

import com.vaadin.flow.router.Route;
import eu.vitrine.portal.ads.AdvertiserPaths;
import eu.vitrine.portal.advertisers.AdvertiserPages;
import eu.vitrine.portal.record.ui.RecordView;
import eu.vitrine.portal.shell.ui.SiteLayout;

/** The advertisers that use a name. */
@Route(value = "advertisers", layout = SiteLayout.class)
final class NamedAdvertisersView extends RecordView {

    NamedAdvertisersView(AdvertiserPages pages) {
        super(event -> pages.named(event.getLocation().getQueryParameters().getSingleParameter(AdvertiserPaths.NAME)));
    }
}
