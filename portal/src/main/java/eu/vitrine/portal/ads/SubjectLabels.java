// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Subject;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * The words for codes of subjects, as the records themselves give them, remembered for some minutes. Asks for one record and no facets, and waits in no
 * line for it, since the page of every ad needs it. Thread-safe.
 */
@Component
class SubjectLabels {

    private static final int MOST_REMEMBERED = 10_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private final RecordSearch<Ad> ads;
    private final Cache<String, String> labels = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(REMEMBERED)
            .build();

    SubjectLabels(@Qualifier("watchedAds") RecordSearch<Ad> ads) {
        this.ads = ads;
    }

    /** The label of a subject; the code itself if no ad gives one. */
    String label(String code) {
        return labels.get(code, this::ask);
    }

    private String ask(String code) {
        Query query = Query.ALL.including("subject", code);
        SearchRequest one = SearchRequest.of(query).withSize(1).withFacets(List.of());
        return ads.search(one).hits().stream()
                .map(hit -> hit.record().subject())
                .filter(subject -> subject != null && subject.label() != null)
                .map(Subject::label)
                .findFirst()
                .orElse(code);
    }
}
