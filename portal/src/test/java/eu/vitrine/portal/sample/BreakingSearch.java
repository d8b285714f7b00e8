// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.sample;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.catalog.search.DateHistogram;
import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.Holdings;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.QueryTooExpensive;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.RecordSink;
import eu.vitrine.catalog.search.SearchRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The real search, which breaks when it is asked to: exports {@code late}, {@code early} or never ({@code endless}), a search that fails with
 * what was typed, and one that takes too long. */
public record BreakingSearch(RecordSearch<Ad> ads) implements RecordSearch<Ad> {

    /** The word in a search that has a fault of ours, whose message repeats what was typed. */
    public static final String FAULT = "zzfault";

    /** The word in a search that would take too long. */
    public static final String ENDLESS = "zzendless";

    /** Puts it in the place of the real one. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        @Primary
        BreakingSearch breakingSearch(RecordSearch<Ad> ads) {
            return new BreakingSearch(ads);
        }
    }

    @Override
    public DateHistogram overTime(Query query, String field) {
        bound(query);
        return ads.overTime(query, field);
    }

    @Override
    public long export(Query query, RecordSink sink) {
        if (query.text().equals("late")) {
            for (int time = 0; time < 20; time++) {
                ads.export(Query.ALL, sink);
            }
        }
        while (query.text().equals("endless")) {
            ads.export(Query.ALL, sink);
        }
        throw new CatalogUnavailable("The disk of this test is broken.", null);
    }

    @Override
    public Page<Ad> search(SearchRequest request) {
        String text = request.query().text();
        if (text.contains(FAULT)) {
            throw new IllegalStateException(text, new IllegalArgumentException(text));
        }
        bound(request.query());
        return ads.search(request);
    }

    @Override
    public Optional<Ad> find(String id) {
        return ads.find(id);
    }

    @Override
    public Facet values(Query query, String field, String prefix, int size) {
        bound(query);
        return ads.values(query, field, prefix, size);
    }

    private static void bound(Query query) {
        if (query.text().contains(ENDLESS)) {
            throw new QueryTooExpensive(Duration.ofSeconds(2));
        }
    }

    @Override
    public Holdings holdings() {
        return ads.holdings();
    }

    @Override
    public void close() {
        ads.close();
    }
}
