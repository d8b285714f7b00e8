// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Advertiser;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * The names of advertisers by their ids, as their newest ads give them, remembered for some minutes. Asks for one record and no facets, and waits in no
 * line for it. Thread-safe.
 */
@Component
class AdvertiserNames {

    private static final int MOST_REMEMBERED = 10_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private final RecordSearch<Ad> ads;
    private final Cache<String, String> names = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(REMEMBERED)
            .build();

    AdvertiserNames(@Qualifier("watchedAds") RecordSearch<Ad> ads) {
        this.ads = ads;
    }

    /** The name of an advertiser; the id itself if no ad gives one. */
    String name(String id) {
        return names.get(id, this::ask);
    }

    private String ask(String id) {
        SearchRequest one = SearchRequest.of(Query.ALL.including("advertiserId", id))
                .withSize(1)
                .withFacets(List.of());
        return ads.search(one).hits().stream()
                .map(hit -> hit.record().advertiser())
                .filter(Objects::nonNull)
                .map(Advertiser::name)
                .findFirst()
                .orElse(id);
    }
}
