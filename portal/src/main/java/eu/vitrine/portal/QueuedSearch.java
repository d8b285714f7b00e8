// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal;

import eu.vitrine.catalog.search.DateHistogram;
import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.Holdings;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.RecordSink;
import eu.vitrine.catalog.search.SearchRequest;
import java.util.Optional;

/**
 * A search whose questions wait for their turn where they can be costly: those that match and count. Looking up a record costs next to nothing, and
 * exports go at the pace of whoever receives them, within limits of their own.
 */
final class QueuedSearch<R> implements RecordSearch<R> {

    private final RecordSearch<R> search;
    private final Turnstile turnstile;

    QueuedSearch(RecordSearch<R> search, Turnstile turnstile) {
        this.search = search;
        this.turnstile = turnstile;
    }

    @Override
    public Page<R> search(SearchRequest request) {
        return turnstile.ask(() -> search.search(request));
    }

    @Override
    public Facet values(Query query, String field, String prefix, int size) {
        return turnstile.ask(() -> search.values(query, field, prefix, size));
    }

    @Override
    public Optional<R> find(String id) {
        return search.find(id);
    }

    @Override
    public DateHistogram overTime(Query query, String field) {
        return turnstile.ask(() -> search.overTime(query, field));
    }

    @Override
    public long export(Query query, RecordSink sink) {
        return search.export(query, sink);
    }

    @Override
    public Holdings holdings() {
        return search.holdings();
    }

    @Override
    public void close() {
        search.close();
    }
}
