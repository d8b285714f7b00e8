// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.search.Cursor;
import eu.vitrine.catalog.search.Hit;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.catalog.text.Matches;
import eu.vitrine.catalog.text.TextQuery;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/** Reads one page of hits: the documents that come next in the order, their records, and why they match. */
final class HitPages<R> {

    /** Lucene may skip what cannot come onto the page: the exact total is counted elsewhere. */
    private static final int NO_TOTAL = 1;

    private final Schema<R> schema;
    private final SearchRequest request;
    private final String hash;
    private final HitOrder order;

    HitPages(Schema<R> schema, SearchRequest request) {
        QueryText<R> texts = new QueryText<>(schema);
        texts.check(request);
        this.schema = schema;
        this.request = request;
        this.hash = texts.hash(request.query());
        this.order = HitOrder.of(texts.sort(request.query()), schema);
    }

    /** The documents of the page and one more, if there is one, to know of a next page. */
    List<FieldDoc> documents(IndexSearcher searcher, Query query) throws IOException {
        TopFieldCollectorManager manager =
                new TopFieldCollectorManager(order.sort(), request.size() + 1, order.after(request.cursor()), NO_TOTAL);
        List<FieldDoc> documents = new ArrayList<>();
        for (ScoreDoc document : searcher.search(query, manager).scoreDocs) {
            documents.add((FieldDoc) document);
        }
        return documents;
    }

    /** The records of the page. */
    List<Hit<R>> hits(IndexSearcher searcher, List<FieldDoc> documents) throws IOException {
        Matches<R> matches =
                new Matches<>(schema, TextQuery.parse(request.query().text()));
        StoredFields stored = searcher.storedFields();
        List<Hit<R>> hits = new ArrayList<>();
        for (FieldDoc document : documents.subList(0, Math.min(documents.size(), request.size()))) {
            R record = schema.codec().read(LuceneFields.record(stored, document.doc));
            hits.add(new Hit<>(record, matches.of(record)));
        }
        return hits;
    }

    /** The place after the last hit; null if the page has none. */
    @Nullable
    Cursor after(List<FieldDoc> documents, List<Hit<R>> hits, Instant asked) {
        if (hits.isEmpty()) {
            return null;
        }
        List<Long> keys = order.keys(documents.get(hits.size() - 1));
        return new Cursor(keys, schema.id().apply(hits.getLast().record()), hash, asked);
    }
}
