// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.catalog.search.RecordSearch;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Up while the catalogue answers; an empty one answers too. */
@Component("catalogue")
class CatalogHealth implements HealthIndicator {

    private final RecordSearch<Ad> ads;

    CatalogHealth(RecordSearch<Ad> ads) {
        this.ads = ads;
    }

    @Override
    public Health health() {
        try {
            return Health.up().withDetail("ads", ads.holdings().records()).build();
        } catch (CatalogUnavailable e) {
            return Health.down().build();
        }
    }
}
