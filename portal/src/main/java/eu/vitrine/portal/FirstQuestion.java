// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Status;
import eu.vitrine.catalog.search.Criterion;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.catalog.search.Unanswered;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks the catalogue for something before anybody else does: an engine makes what it counts with when it is first needed, and of millions of ads that takes seconds, which
 * whoever came first would wait. The ads that run now, with every facet, need nearly all of it. Nobody loses a place in line by it.
 */
@Component
class FirstQuestion implements AutoCloseable {

    private static final SearchRequest RUNNING = SearchRequest.of(
            Query.ALL.with(new Criterion.AnyOf("status", new TreeSet<>(List.of(Status.ACTIVE.name())))));

    private final RecordSearch<Ad> ads;
    private final ExecutorService asking = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("first-question").factory());

    FirstQuestion(@Qualifier("watchedAds") RecordSearch<Ad> ads) {
        this.ads = ads;
    }

    /** Asks, and lets nobody wait for the answer. */
    @EventListener(ApplicationReadyEvent.class)
    void ask() {
        asking.execute(this::askNow);
    }

    /** The answer, if there is one. */
    Optional<Page<Ad>> askNow() {
        try {
            return Optional.of(ads.search(RUNNING));
        } catch (Unanswered e) {
            return Optional.empty(); // the search has noted it, and whoever asks next is told
        }
    }

    @Override
    public void close() {
        asking.shutdownNow();
    }
}
