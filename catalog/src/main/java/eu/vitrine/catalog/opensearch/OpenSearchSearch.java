// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.Sort;
import eu.vitrine.catalog.near.Likenesses;
import eu.vitrine.catalog.near.Spelling;
import eu.vitrine.catalog.search.DateHistogram;
import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.Holdings;
import eu.vitrine.catalog.search.NearWord;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.RecordSink;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.catalog.search.SimilarRecords;
import eu.vitrine.catalog.search.Zoom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers from what the alias shows. */
final class OpenSearchSearch<R> implements RecordSearch<R> {

    private final Schema<R> schema;
    private final QueryText<R> texts;
    private final Cluster cluster;
    private final Shown shown;
    private final InstantSource clock;
    private final Depths depths = new Depths();

    OpenSearchSearch(Schema<R> schema, Cluster cluster, InstantSource clock) {
        this.schema = schema;
        this.texts = new QueryText<>(schema);
        this.cluster = cluster;
        this.shown = new Shown(cluster, new Generations(cluster, Names.of(cluster.settings(), schema)));
        this.clock = clock;
    }

    @Override
    public Page<R> search(SearchRequest request) {
        texts.check(request);
        Instant asked = request.cursor() == null ? now() : request.cursor().asked();
        List<Field.Facetable<R>> facets = texts.facets(request);
        PageQuestion<R> question = new PageQuestion<>(schema, request, asked, facets, depths);
        Answer answer = shown.search(question::request, question.parameters());
        return question.page(answer, count -> shown.count(question.ranked(), count));
    }

    @Override
    public Optional<R> find(String id) {
        Answer answer = shown.search(search -> search.query(Clauses.terms(IndexFields.ID, List.of(id)))
                .size(1)
                .trackTotalHits(total -> total.enabled(false)));
        return answer.hits().stream().map(hit -> hit.read(schema)).findFirst();
    }

    @Override
    public Facet values(Query query, String field, String prefix, int size) {
        Field.Facetable<R> facet = texts.facet("field", field);
        texts.check(query);
        Translation<R> translation = new Translation<>(schema, query, now());
        FacetCounts counts = FacetCounts.of(translation, facet, size, prefix);
        var among = translation.ranked(Set.of(field));
        return counts.facets(shown.count(among, counts), count -> shown.count(among, count))
                .getFirst();
    }

    @Override
    public DateHistogram overTime(Query query, String field) {
        String periods = texts.periods("field", field).name();
        texts.check(query);
        Instant asked = now();
        var matching = new Translation<>(schema, query, asked).ranked(Set.of());
        return Zoom.histogram(
                query,
                periods,
                asked,
                stretches -> StretchCounts.of(stretches, counts -> shown.count(matching, counts)));
    }

    @Override
    public long export(Query query, RecordSink sink) {
        texts.check(query);
        var matching = new Translation<>(schema, query, now()).ranked(Set.of());
        return shown.export(matching, sink);
    }

    @Override
    public Holdings holdings() {
        return shown.holdings();
    }

    @Override
    public void close() {
        cluster.close();
    }

    @Override
    public SimilarRecords<R> similar(String id, int size) {
        return find(id).map(record -> similar(new Likenesses<>(schema, record), size))
                .orElseGet(SimilarRecords::none);
    }

    private SimilarRecords<R> similar(Likenesses<R> likenesses, int size) {
        if (likenesses.sketch().isEmpty()) {
            return SimilarRecords.none();
        }
        int most = SimilarRecords.CANDIDATES;
        Answer answer = shown.search(search -> search.query(Clauses.ranked(IndexFields.likeness(), likenesses.sketch()))
                .trackTotalHits(total -> total.enabled(false))
                .size(most + 1)
                .sort(HitOrder.of(Sort.RELEVANCE, schema).sort()));
        List<R> candidates =
                answer.hits().stream().limit(most).map(hit -> hit.read(schema)).toList();
        return likenesses.among(candidates, answer.hits().size() <= most, size);
    }

    @Override
    public Optional<NearWord> wordNear(String word) {
        return new Spelling<>(schema, this, new WordsNear(schema, shown)::of).wordNear(word);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
