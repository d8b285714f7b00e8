// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal;

import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.catalog.search.DateHistogram;
import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.Holdings;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.RecordSink;
import eu.vitrine.catalog.search.SearchRequest;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A search that writes into the log why it cannot answer: once, and not for each of a thousand visitors; and that it answers again. Pages tell
 * visitors nothing of the reason, and operators to look there.
 */
final class WatchedSearch<R> implements RecordSearch<R> {

    private static final Logger LOG = LoggerFactory.getLogger("eu.vitrine");

    private final RecordSearch<R> search;
    private final AtomicReference<@Nullable String> trouble = new AtomicReference<>();

    WatchedSearch(RecordSearch<R> search) {
        this.search = search;
    }

    @Override
    public Page<R> search(SearchRequest request) {
        return watch(() -> search.search(request));
    }

    @Override
    public Optional<R> find(String id) {
        return watch(() -> search.find(id));
    }

    @Override
    public Facet values(Query query, String field, String prefix, int size) {
        return watch(() -> search.values(query, field, prefix, size));
    }

    @Override
    public DateHistogram overTime(Query query, String field) {
        return watch(() -> search.overTime(query, field));
    }

    @Override
    public long export(Query query, RecordSink sink) {
        return watch(() -> search.export(query, sink));
    }

    @Override
    public Holdings holdings() {
        return watch(search::holdings);
    }

    @Override
    public void close() {
        search.close();
    }

    private <A> A watch(Supplier<A> question) {
        try {
            A answer = question.get();
            if (trouble.get() != null && trouble.getAndSet(null) != null) {
                LOG.info("The catalogue answers again.");
            }
            return answer;
        } catch (CatalogUnavailable e) {
            String message = String.valueOf(e.getMessage());
            if (!message.equals(trouble.getAndSet(message))) {
                LOG.warn("The catalogue cannot answer: {}", message);
            }
            throw e;
        }
    }
}
