// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.search.Cursor;
import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.Hit;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.catalog.search.Total;
import eu.vitrine.catalog.text.Matches;
import eu.vitrine.catalog.text.TextQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.util.ObjectBuilder;
import tools.jackson.databind.JsonNode;

/** One question for a page: hits, exact total and all facets in one request. */
final class PageQuestion<R> {

    private final Schema<R> schema;
    private final SearchRequest request;
    private final Instant asked;
    private final Set<String> counted;
    private final Translation<R> translation;
    private final FacetCounts facets;
    private final HitOrder order;
    private final String hash;

    /** @param request one that suits the schema */
    PageQuestion(
            Schema<R> schema, SearchRequest request, Instant asked, List<Field.Facetable<R>> facets, Depths depths) {
        QueryText<R> texts = new QueryText<>(schema);
        this.schema = schema;
        this.request = request;
        this.asked = asked;
        this.counted = facets.stream().map(Field::name).collect(Collectors.toSet());
        this.translation = new Translation<>(schema, request.query(), asked);
        this.facets = FacetCounts.of(translation, facets, request.facetSize(), depths);
        this.order = HitOrder.of(texts.sort(request.query()), schema);
        this.hash = texts.hash(request.query());
    }

    /** The records that match everything but the alternatives chosen in the facets. */
    Query ranked() {
        return translation.ranked(counted);
    }

    /** What to ask: facets count past the alternatives chosen in them, which narrow the hits only afterwards. */
    ObjectBuilder<org.opensearch.client.opensearch.core.SearchRequest> request(
            org.opensearch.client.opensearch.core.SearchRequest.Builder search) {
        Query alternatives = translation.alternatives(counted, null);
        if (alternatives != null) {
            search.postFilter(alternatives);
        }
        if (request.cursor() != null) {
            search.searchAfter(order.after(request.cursor()));
        }
        return search.query(ranked())
                .aggregations(facets.aggregations())
                .trackTotalHits(total -> total.enabled(true))
                .size(request.size() == 0 ? 0 : request.size() + 1)
                .sort(order.sort());
    }

    /** What to say besides. */
    Map<String, String> parameters() {
        return facets.parameters();
    }

    /** @param again counts a facet that was not certain enough */
    Page<R> page(Answer answer, Function<FacetCounts, JsonNode> again) {
        Matches<R> matches =
                new Matches<>(schema, TextQuery.parse(request.query().text()));
        List<Hit<R>> hits = answer.hits().stream()
                .limit(request.size())
                .map(hit -> hit.read(schema))
                .map(record -> new Hit<>(record, matches.of(record)))
                .toList();
        List<Facet> counts = facets.facets(answer.counts(), again);
        return new Page<>(new Total(answer.total(), true), hits, counts, next(answer.hits(), hits), asked);
    }

    /** The place after the last hit; null if no other follows. */
    private @Nullable Cursor next(List<Found> found, List<Hit<R>> hits) {
        if (hits.isEmpty() || found.size() == hits.size()) {
            return null;
        }
        List<Long> keys = HitOrder.keys(found.get(hits.size() - 1).place());
        return new Cursor(keys, schema.id().apply(hits.getLast().record()), hash, asked);
    }
}
