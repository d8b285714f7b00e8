// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.contract;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.sample.AdDraft;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What the contracts have in common: an engine, and short ways to fill it and to ask it. */
public interface EngineContract {

    /** Noon of 15 June 2026: the moment at which tests ask that do not say otherwise. */
    InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-06-15T12:00:00Z"));

    /** The text form of queries: the tests ask as people do. */
    QueryText<Ad> TEXT = new QueryText<>(AdSchema.ADS);

    /** A new, empty catalogue of one kind of record that takes its moments from this clock; the test class closes it after the test. */
    <R> Engine<R> engine(Schema<R> schema, InstantSource clock);

    /** The same, for ads. */
    default Engine<Ad> engine(InstantSource clock) {
        return engine(AdSchema.ADS, clock);
    }

    /** A new catalogue of these ads, opened for reading. */
    default RecordSearch<Ad> searching(AdDraft... drafts) {
        return searching(Arrays.stream(drafts).map(AdDraft::ad).toList());
    }

    /** A new catalogue of these ads, opened for reading. */
    default RecordSearch<Ad> searching(Collection<Ad> ads) {
        Engine<Ad> engine = engine(CLOCK);
        add(engine, ads);
        return engine.search();
    }

    /** Adds ads in one commit. */
    default void add(Engine<Ad> engine, Collection<Ad> ads) {
        try (Generation<Ad> generation = engine.index().update()) {
            ads.forEach(generation::put);
            generation.commit();
        }
    }

    /** Adds ads in one commit. */
    default void add(Engine<Ad> engine, AdDraft... drafts) {
        add(engine, Arrays.stream(drafts).map(AdDraft::ad).toList());
    }

    /** The query that this query string asks. */
    default Query query(String queryString) {
        return TEXT.parse(queryString).query();
    }

    /** What comes back for this query string. */
    default Page<Ad> page(RecordSearch<Ad> search, String queryString) {
        return search.search(TEXT.parse(queryString));
    }

    /** The ids, without the platform, of the first hundred hits for this query string, in order. */
    default List<String> found(RecordSearch<Ad> search, String queryString) {
        SearchRequest request = TEXT.parse(queryString).withFacets(List.of());
        return ids(search.search(request.withSize(SearchRequest.MOST_HITS)));
    }

    /** The ids of the hits of a page, without the platform. */
    default List<String> ids(Page<Ad> page) {
        return page.hits().stream().map(hit -> localId(hit.record())).toList();
    }

    /** The id without the platform. */
    default String localId(Ad ad) {
        return ad.id().substring(ad.id().indexOf(':') + 1);
    }

    /** The counts of one facet for this query string, written {@code DE 2, FR 1}; the chosen values have a star. */
    default String counts(RecordSearch<Ad> search, String queryString, String field) {
        SearchRequest request = TEXT.parse(queryString).withFacets(List.of(field));
        return counts(search.search(request).facets().getFirst());
    }

    /** The counts of a facet, likewise. */
    default String counts(Facet facet) {
        return facet.values().stream()
                .map(value -> value.value() + (value.selected() ? "* " : " ") + value.count())
                .collect(Collectors.joining(", "));
    }
}
