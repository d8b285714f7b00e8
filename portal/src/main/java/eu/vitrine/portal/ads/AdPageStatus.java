// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.portal.shell.PageStatus;
import org.springframework.stereotype.Component;

/** Whether there is an ad where an address says so. Thread-safe. */
@Component
class AdPageStatus implements PageStatus {

    private static final String ADS = "ads/";

    private final RecordSearch<Ad> ads;

    AdPageStatus(RecordSearch<Ad> ads) {
        this.ads = ads;
    }

    @Override
    public boolean absent(String path) {
        if (path.isEmpty()) {
            ads.holdings();
        }
        return path.startsWith(ADS) && ads.find(path.substring(ADS.length())).isEmpty();
    }
}
