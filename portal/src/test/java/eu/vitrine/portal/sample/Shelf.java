// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.sample;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.search.BruteForceSearch;
import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.catalog.search.DateHistogram;
import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.Holdings;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.RecordSink;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.catalog.search.Unanswered;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One kind of record of a catalogue that a test fills, empties and takes away; the reference searches it. */
public final class Shelf<R> implements RecordSearch<R> {

    private final Schema<R> schema;
    private @Nullable RecordSearch<R> records;
    private Unanswered trouble = taken();

    /** A shelf for one kind of record, which cannot answer until it holds something. */
    public Shelf(Schema<R> schema) {
        this.schema = schema;
    }

    /** Holds these from now on. */
    public void hold(Collection<R> held) {
        records = new BruteForceSearch<>(
                schema, held, InstantSource.fixed(PageAds.NOW), held.isEmpty() ? null : PageAds.NOW);
    }

    /** Holds these from now on. */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied at once
    public final void hold(R... held) {
        hold(List.of(held));
    }

    /** Cannot answer from now on. */
    public void takeAway() {
        refuse(taken());
    }

    /** Answers nothing from now on, for this reason. */
    public void refuse(Unanswered why) {
        records = null;
        trouble = why;
    }

    private static Unanswered taken() {
        return new CatalogUnavailable("The shelf at /secret/path has been taken away.", null);
    }

    private RecordSearch<R> records() {
        if (records == null) {
            throw trouble;
        }
        return records;
    }

    @Override
    public Page<R> search(SearchRequest request) {
        return records().search(request);
    }

    @Override
    public Optional<R> find(String id) {
        return records().find(id);
    }

    @Override
    public Facet values(Query query, String field, String prefix, int size) {
        return records().values(query, field, prefix, size);
    }

    @Override
    public DateHistogram overTime(Query query, String field) {
        return records().overTime(query, field);
    }

    @Override
    public long export(Query query, RecordSink sink) {
        return records().export(query, sink);
    }

    @Override
    public Holdings holdings() {
        return records().holdings();
    }

    @Override
    public void close() {}
}
