// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.Sort;
import eu.vitrine.catalog.lucene.Snapshot.OnDay;
import eu.vitrine.catalog.lucene.column.Deadline;
import eu.vitrine.catalog.lucene.column.Hits;
import eu.vitrine.catalog.lucene.column.Segment;
import eu.vitrine.catalog.near.Likenesses;
import eu.vitrine.catalog.near.Spelling;
import eu.vitrine.catalog.search.DateHistogram;
import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.Hit;
import eu.vitrine.catalog.search.Holdings;
import eu.vitrine.catalog.search.NearWord;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.RecordSink;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.catalog.search.SimilarRecords;
import eu.vitrine.catalog.search.Total;
import eu.vitrine.catalog.search.Zoom;
import eu.vitrine.catalog.text.Words;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;

/** Answers from the newest commit. */
final class LuceneSearch<R> implements RecordSearch<R> {

    private final Schema<R> schema;
    private final QueryText<R> texts;
    private final Snapshots snapshots;
    private final RecentRecords<R> records;
    private final Duration longest;
    private final InstantSource clock;

    LuceneSearch(Schema<R> schema, Snapshots snapshots, Settings settings, InstantSource clock) {
        this.schema = schema;
        this.texts = new QueryText<>(schema);
        this.snapshots = snapshots;
        this.records = new RecentRecords<>(schema.codec(), settings.recentRecords());
        this.longest = settings.timeLimit();
        this.clock = clock;
    }

    @Override
    public Page<R> search(SearchRequest request) {
        HitPages<R> pages = new HitPages<>(schema, request, records);
        List<Field.Facetable<R>> facets = texts.facets(request);
        Instant asked = request.cursor() == null ? now() : request.cursor().asked();
        return snapshots.ask(snapshot -> {
            Deadline deadline = new TimeLimit(longest);
            Matching<R> matching = new Matching<>(schema, request.query(), asked, snapshot.searcher(), deadline);
            Counting<R> counting = new Counting<>(request.query(), snapshot, matching, facets, deadline);
            counting.prepare(pages.key());
            for (LeafReaderContext leaf : snapshot.leaves()) {
                Segment segment = snapshot.segment(leaf);
                Matched matched = matching.in(leaf, segment, pages.byRelevance());
                counting.add(leaf, segment, matched);
                pages.add(segment, matched, deadline);
            }
            List<Found> found = pages.found();
            List<Hit<R>> hits = pages.hits(found);
            return new Page<>(
                    new Total(counting.total(), true),
                    hits,
                    counting.facets(request.facetSize(), ""),
                    pages.next(found, hits, asked),
                    asked);
        });
    }

    @Override
    public Optional<R> find(String id) {
        return snapshots.ask(snapshot -> {
            for (LeafReaderContext leaf : snapshot.leaves()) {
                Optional<byte[]> json = StoredRecords.find(id, leaf.reader());
                if (json.isPresent()) {
                    return json.map(schema.codec()::read);
                }
            }
            return Optional.empty();
        });
    }

    @Override
    public Facet values(Query query, String field, String prefix, int size) {
        Field.Facetable<R> facet = texts.facet("field", field);
        String folded = Words.fold(prefix);
        texts.check(query);
        Instant asked = now();
        return snapshots.ask(snapshot -> {
            Deadline deadline = new TimeLimit(longest);
            Matching<R> matching = new Matching<>(schema, query, asked, snapshot.searcher(), deadline);
            Counting<R> counting = new Counting<>(query, snapshot, matching, List.of(facet), deadline);
            for (LeafReaderContext leaf : snapshot.leaves()) {
                Segment segment = snapshot.segment(leaf);
                counting.add(leaf, segment, matching.in(leaf, segment, false));
            }
            return counting.facets(size, folded).getFirst();
        });
    }

    @Override
    public DateHistogram overTime(Query query, String field) {
        String periods = texts.periods("field", field).name();
        texts.check(query);
        Instant asked = now();
        OnDay all = new OnDay(periods, LocalDate.ofInstant(asked, ZoneOffset.UTC));
        return snapshots.ask(snapshot -> query.matchesAll()
                ? snapshot.overTime(all, key -> overTime(query, periods, asked, snapshot))
                : overTime(query, periods, asked, snapshot));
    }

    private DateHistogram overTime(Query query, String periods, Instant asked, Snapshot snapshot) throws IOException {
        Deadline deadline = new TimeLimit(longest);
        Matching<R> matching = new Matching<>(schema, query, asked, snapshot.searcher(), deadline);
        StretchCounts counts = new StretchCounts(periods, snapshot, deadline);
        for (LeafReaderContext leaf : snapshot.leaves()) {
            Segment segment = snapshot.segment(leaf);
            counts.add(leaf, segment, matching.in(leaf, segment, false).hits());
        }
        return Zoom.histogram(query, periods, asked, counts::count);
    }

    @Override
    public long export(Query query, RecordSink sink) {
        texts.check(query);
        Instant asked = now();
        return snapshots.ask(snapshot -> {
            Matching<R> matching = new Matching<>(schema, query, asked, snapshot.searcher(), new TimeLimit(longest));
            List<FixedBitSet> matched = new ArrayList<>();
            for (LeafReaderContext leaf : snapshot.leaves()) {
                Hits hits = matching.in(leaf, snapshot.segment(leaf), false).hits();
                matched.add(hits.bits());
            }
            long exported = 0; // from here on as slowly as the taker takes
            for (LeafReaderContext leaf : snapshot.leaves()) {
                exported += StoredRecords.handOver(leaf.reader(), matched.get(leaf.ord), sink);
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

    @Override
    public SimilarRecords<R> similar(String id, int size) {
        return find(id).map(record -> similar(new Likenesses<>(schema, record), size))
                .orElseGet(SimilarRecords::none);
    }

    private SimilarRecords<R> similar(Likenesses<R> likenesses, int size) {
        Query query = new Query("", List.of(), Sort.RELEVANCE);
        SearchRequest most = SearchRequest.of(query).withSize(SimilarRecords.CANDIDATES);
        HitPages<R> pages = new HitPages<>(schema, most, records);
        SketchSets sketch = new SketchSets(likenesses.sketch());
        return snapshots.ask(snapshot -> {
            Deadline deadline = new TimeLimit(longest);
            for (LeafReaderContext leaf : snapshot.leaves()) {
                deadline.check();
                Segment segment = snapshot.segment(leaf);
                pages.add(segment, sketch.in(segment), deadline);
            }
            List<Found> found = pages.found();
            List<R> candidates = pages.hits(found).stream().map(Hit::record).toList();
            return likenesses.among(candidates, found.size() == candidates.size(), size);
        });
    }

    @Override
    public Optional<NearWord> wordNear(String word) {
        return new Spelling<>(schema, this, this::wordsNear).wordNear(word);
    }

    private Map<String, Long> wordsNear(String folded, int edits) {
        return snapshots.ask(snapshot -> new WordsNear(schema, new TimeLimit(longest)).of(folded, edits, snapshot));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
