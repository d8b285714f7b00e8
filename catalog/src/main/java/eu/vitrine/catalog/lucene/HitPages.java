// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.lucene.column.Deadline;
import eu.vitrine.catalog.lucene.column.Segment;
import eu.vitrine.catalog.lucene.column.SortKey;
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
import org.jspecify.annotations.Nullable;

/** Reads one page of hits: the documents that come next in the order, their records, and why they match. For one question and one thread. */
final class HitPages<R> {

    private final Schema<R> schema;
    private final SearchRequest request;
    private final String hash;
    private final HitOrder order;
    private final RecentRecords<R> records;
    private final HitMerge merge;

    HitPages(Schema<R> schema, SearchRequest request, RecentRecords<R> records) {
        QueryText<R> texts = new QueryText<>(schema);
        texts.check(request);
        this.schema = schema;
        this.request = request;
        this.records = records;
        this.hash = texts.hash(request.query());
        this.order = HitOrder.of(texts.sort(request.query()), schema);
        this.merge = new HitMerge(order.key());
    }

    /** Whether it matters how well a record matches. */
    boolean byRelevance() {
        return order.byRelevance();
    }

    /** What hits are sorted by, or if by relevance, those that match equally well. */
    SortKey key() {
        return order.key();
    }

    /** Takes what comes next of one segment. */
    void add(Segment segment, Matched matched, Deadline deadline) throws IOException {
        int[] first = segment.first(
                order.key(), matched.hits(), matched.ranks(), most(), order.after(request.cursor()), deadline);
        merge.add(segment, first, matched.ranks());
    }

    /** The hits of the page and one more, if there is one, to know of a next page. */
    List<Found> found() throws IOException {
        return merge.first(most());
    }

    private int most() {
        return request.size() + 1;
    }

    /** The records of the page. */
    List<Hit<R>> hits(List<Found> found) throws IOException {
        Matches<R> matches =
                new Matches<>(schema, TextQuery.parse(request.query().text()));
        List<Hit<R>> hits = new ArrayList<>();
        for (Found hit : found.subList(0, Math.min(found.size(), request.size()))) {
            R record = records.get(hit.segment(), hit.document());
            hits.add(new Hit<>(record, matches.of(record)));
        }
        return hits;
    }

    /** The place after the last hit; null if the page has none, or if it is the last. */
    @Nullable
    Cursor next(List<Found> found, List<Hit<R>> hits, Instant asked) {
        if (hits.isEmpty() || found.size() == hits.size()) {
            return null;
        }
        List<Long> keys = order.keys(found.get(hits.size() - 1));
        return new Cursor(keys, schema.id().apply(hits.getLast().record()), hash, asked);
    }
}
