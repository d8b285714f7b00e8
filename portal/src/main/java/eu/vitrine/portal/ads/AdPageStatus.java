// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.InvalidQuery;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.portal.archive.AsOf;
import eu.vitrine.portal.shell.PageStatus;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whether there is an ad where an address says so, now or then. Thread-safe. */
@Component
class AdPageStatus implements PageStatus {

    private static final String ADS = "ads/";

    private final RecordSearch<Ad> ads;
    private final AdHistory history;
    private final AsOf asOf;

    AdPageStatus(RecordSearch<Ad> ads, AdHistory history, AsOf asOf) {
        this.ads = ads;
        this.history = history;
        this.asOf = asOf;
    }

    @Override
    public Presence of(String path, Map<String, List<String>> parameters) {
        if (path.isEmpty()) {
            ads.holdings();
        }
        if (!path.startsWith(ADS)) {
            return Presence.THERE;
        }
        String id = path.substring(ADS.length());
        List<String> moments = parameters.getOrDefault(AsOf.NAME, List.of());
        return moments.isEmpty() ? now(id) : then(id, moments.getFirst());
    }

    private Presence now(String id) {
        if (ads.find(id).isPresent()) {
            return Presence.THERE;
        }
        return history.gone(id).isPresent() ? Presence.GONE : Presence.ABSENT;
    }

    private Presence then(String id, String moment) {
        try {
            return history.asOf(id, asOf.read(moment))
                    .map(version -> version.ad() == null ? Presence.GONE : Presence.THERE)
                    .orElse(Presence.ABSENT);
        } catch (InvalidQuery e) {
            return Presence.MISTAKEN;
        }
    }
}
