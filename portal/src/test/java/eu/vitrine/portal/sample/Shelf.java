// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.sample;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.BruteForceSearch;
import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.Holdings;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.RecordSink;
import eu.vitrine.catalog.search.SearchRequest;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A catalogue that a test fills, empties and takes away; the reference searches it. */
public final class Shelf implements RecordSearch<Ad> {

    private @Nullable RecordSearch<Ad> ads;

    /** Holds these ads from now on. */
    public void hold(Collection<Ad> held) {
        ads = new BruteForceSearch<>(
                AdSchema.ADS, held, InstantSource.fixed(PageAds.NOW), held.isEmpty() ? null : PageAds.NOW);
    }

    /** Holds these ads from now on. */
    public void hold(Ad... held) {
        hold(List.of(held));
    }

    /** Cannot answer from now on. */
    public void takeAway() {
        ads = null;
    }

    private RecordSearch<Ad> ads() {
        if (ads == null) {
            throw new CatalogUnavailable("The shelf at /secret/path has been taken away.", null);
        }
        return ads;
    }

    @Override
    public Page<Ad> search(SearchRequest request) {
        return ads().search(request);
    }

    @Override
    public Optional<Ad> find(String id) {
        return ads().find(id);
    }

    @Override
    public Facet values(Query query, String field, String prefix, int size) {
        return ads().values(query, field, prefix, size);
    }

    @Override
    public long export(Query query, RecordSink sink) {
        return ads().export(query, sink);
    }

    @Override
    public Holdings holdings() {
        return ads().holdings();
    }

    @Override
    public void close() {}
}
