// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Schema;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request as canonical parameters. */
final class ParameterWriter<R> {

    private final Schema<R> schema;
    private final Map<String, List<String>> parameters = new LinkedHashMap<>();

    ParameterWriter(Schema<R> schema) {
        this.schema = schema;
    }

    Map<String, List<String>> write(SearchRequest request) {
        Query query = request.query();
        put(Parameters.TEXT, query.text().isEmpty() ? null : query.text());
        schema.fields().forEach(field -> write(field, query));
        put(Parameters.SORT, query.sort());
        put(Parameters.SIZE, request.size() == SearchRequest.HITS ? null : request.size());
        put(
                Parameters.CURSOR,
                request.cursor() == null ? null : request.cursor().encode());
        if (request.facets() != null) {
            parameters.put(Parameters.FACETS, request.facets().isEmpty() ? List.of("") : request.facets());
        }
        put(Parameters.FACET_SIZE, request.facetSize() == SearchRequest.VALUES ? null : request.facetSize());
        return parameters;
    }

    private void write(Field<R> field, Query query) {
        switch (field) {
            case Field.Text<R> text -> {}
            case Field.Facetable<R> facet -> {
                put(facet.name(), query.anyOf(facet.name()));
                put(Parameters.not(facet.name()), query.noneOf(facet.name()));
            }
            case Field.Number<R> number ->
                query.find(Criterion.Between.class, number.name()).ifPresent(between -> {
                    put(number.name() + "Min", between.min());
                    put(number.name() + "Max", between.max());
                });
            case Field.Periods<R> periods ->
                query.find(Criterion.Overlaps.class, periods.name()).ifPresent(overlaps -> {
                    put(periods.name() + "From", overlaps.from());
                    put(periods.name() + "To", overlaps.to());
                });
        }
    }

    private void put(String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, List.of(value.toString()));
        }
    }

    private void put(String name, Collection<String> values) {
        if (!values.isEmpty()) {
            parameters.put(name, List.copyOf(values));
        }
    }
}
