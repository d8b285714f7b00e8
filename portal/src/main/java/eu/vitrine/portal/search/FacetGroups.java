// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Field.Counted;
import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields a search can be narrowed by, the most useful first. Thread-safe. */
final class FacetGroups<R> {

    private static final int OPEN = 4;

    private final Kind<R> kind;
    private final KindWords words;
    private final FieldLabels labels;
    private final FacetRows<R> rows;

    FacetGroups(Kind<R> kind) {
        this.kind = kind;
        this.words = kind.words();
        this.labels = kind.labels();
        this.rows = new FacetRows<>(kind);
    }

    /** The fields to count for a query: those counted always, and those that it uses. */
    List<String> counted(Query query) {
        return kind.schema().facets().stream()
                .filter(field -> field.counted() == Counted.ALWAYS || used(field.name(), query))
                .map(Field::name)
                .toList();
    }

    /** One group for each field that holds anything among the results, or that is used. */
    List<FacetGroup> of(SearchRequest request, List<Facet> facets) {
        Map<String, Facet> byName =
                facets.stream().collect(Collectors.toMap(Facet::name, Function.identity(), (one, other) -> one));
        List<FacetGroup> groups = new ArrayList<>();
        for (String name : order()) {
            Facet facet = byName.get(name);
            boolean used = used(name, request.query());
            if (facet == null) {
                groups.add(onDemand(name));
            } else if (used || !facet.values().isEmpty()) {
                groups.add(group(request, facet, used || groups.size() < OPEN));
            }
        }
        return groups;
    }

    /** The group of one field with these of its values. */
    FacetGroup group(SearchRequest request, Facet facet, boolean open) {
        String field = facet.name();
        boolean isLong = facet.distinct() == null || facet.distinct() > SearchRequest.VALUES;
        boolean cut =
                facet.distinct() == null || facet.distinct() > facet.values().size();
        Map<String, String> name = Map.of("field", labels.field(field));
        return new FacetGroup(
                field,
                labels.field(field),
                labels.help(field),
                open,
                false,
                rows.of(request, facet),
                isLong ? words.say("search.facet.find", name) : null,
                cut ? words.say("search.facet.more", name) : null,
                words.say("search.facet.nothing"));
    }

    private FacetGroup onDemand(String field) {
        Map<String, String> name = Map.of("field", labels.field(field));
        return new FacetGroup(
                field,
                labels.field(field),
                labels.help(field),
                false,
                true,
                List.of(),
                words.say("search.facet.find", name),
                null,
                words.say("search.facet.nothing"));
    }

    private List<String> order() {
        return Stream.of(kind.first().stream(), kind.schema().facets().stream().map(Field::name))
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    private static boolean used(String field, Query query) {
        return !query.anyOf(field).isEmpty() || !query.noneOf(field).isEmpty();
    }
}
