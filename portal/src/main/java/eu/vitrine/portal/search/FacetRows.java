// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.portal.search.FacetRow.State;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The values of a field as links: chosen, left out, or free to choose. Thread-safe. */
final class FacetRows<R> {

    private final KindWords words;
    private final FieldLabels labels;
    private final Addresses<R> addresses;

    FacetRows(Kind<R> kind) {
        this.words = kind.words();
        this.labels = kind.labels();
        this.addresses = kind.addresses();
    }

    /** The values that were counted, then those that the query leaves out. */
    List<FacetRow> of(SearchRequest request, Facet facet) {
        String field = facet.name();
        return Stream.concat(
                        facet.values().stream().map(value -> counted(request, field, value)),
                        request.query().noneOf(field).stream().map(value -> leftOut(request, field, value)))
                .toList();
    }

    private FacetRow counted(SearchRequest request, String field, Facet.Value value) {
        Query query = request.query();
        Query toggled =
                value.selected() ? query.withoutIncluded(field, value.value()) : query.including(field, value.value());
        return row(
                request,
                field,
                value.value(),
                value.count(),
                value.selected() ? State.CHOSEN : State.FREE,
                toggled,
                query.excluding(field, value.value()));
    }

    private FacetRow leftOut(SearchRequest request, String field, String value) {
        Query back = request.query().withoutExcluded(field, value);
        return row(request, field, value, 0, State.LEFT_OUT, back, back);
    }

    private FacetRow row(
            SearchRequest request, String field, String value, long count, State state, Query toggled, Query without) {
        String label = labels.value(field, value);
        return new FacetRow(
                "facet-" + field + '-' + URLEncoder.encode(value, StandardCharsets.UTF_8),
                label,
                state == State.LEFT_OUT ? "" : words.say("search.facet.count", Map.of("count", count)),
                state,
                addresses.search(request.withQuery(toggled)),
                words.say("search.facet.spoken." + state, Map.of("value", label, "count", count)),
                addresses.search(request.withQuery(without)),
                words.say("search.facet.exclude", Map.of("value", label)),
                state == State.CHOSEN ? labels.page(field, value).orElse(null) : null);
    }
}
