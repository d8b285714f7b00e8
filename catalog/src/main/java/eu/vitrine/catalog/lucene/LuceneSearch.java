// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.search.Cursor;
import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.Hit;
import eu.vitrine.catalog.search.Holdings;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.RecordSink;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.catalog.search.Total;
import eu.vitrine.catalog.text.Words;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Answers from the newest commit. */
final class LuceneSearch<R> implements RecordSearch<R> {

    private final Schema<R> schema;
    private final QueryText<R> texts;
    private final Snapshots snapshots;
    private final InstantSource clock;

    LuceneSearch(Schema<R> schema, Snapshots snapshots, InstantSource clock) {
        this.schema = schema;
        this.texts = new QueryText<>(schema);
        this.snapshots = snapshots;
        this.clock = clock;
    }

    @Override
    public Page<R> search(SearchRequest request) {
        HitPages<R> pages = new HitPages<>(schema, request);
        Instant asked = request.cursor() == null ? now() : request.cursor().asked();
        Translation<R> translation = new Translation<>(schema, request.query(), asked);
        return snapshots.ask(snapshot -> {
            Counting<R> counting = new Counting<>(snapshot, translation, texts.facets(request));
            List<FieldDoc> docs = pages.documents(snapshot.searcher(), translation.whole());
            List<Hit<R>> hits = pages.hits(snapshot.searcher(), docs);
            Cursor next = docs.size() > hits.size() ? pages.after(docs, hits, asked) : null;
            List<Facet> facets = counting.facets(request.facetSize(), value -> true);
            return new Page<>(new Total(counting.total(), true), hits, facets, next, asked);
        });
    }

    @Override
    public Optional<R> find(String id) {
        return snapshots.ask(snapshot -> {
            IndexSearcher searcher = snapshot.searcher();
            ScoreDoc[] found = searcher.search(new TermQuery(new Term(LuceneFields.ID, id)), 1).scoreDocs;
            return found.length == 0
                    ? Optional.empty()
                    : Optional.of(schema.codec().read(LuceneFields.record(searcher.storedFields(), found[0].doc)));
        });
    }

    @Override
    public Facet values(Query query, String field, String prefix, int size) {
        Field.Facetable<R> facet = texts.facet("field", field);
        String folded = Words.fold(prefix);
        texts.check(query);
        Translation<R> translation = new Translation<>(schema, query, now());
        return snapshots.ask(snapshot -> new Counting<>(snapshot, translation, List.of(facet))
                .facets(size, value -> Words.fold(value).startsWith(folded))
                .getFirst());
    }

    @Override
    public long export(Query query, RecordSink sink) {
        texts.check(query);
        Translation<R> translation = new Translation<>(schema, query, now());
        return snapshots.ask(snapshot -> {
            MatchSets sets = new MatchSets(snapshot.searcher(), translation);
            long exported = 0;
            for (LeafReaderContext leaf : snapshot.leaves()) {
                exported += StoredRecords.handOver(leaf, sets.in(leaf).hits(), sink);
            }
            return exported;
        });
    }

    @Override
    public Holdings holdings() {
        return snapshots.ask(Snapshot::holdings);
    }

    @Override
    public void close() {
        snapshots.close();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
