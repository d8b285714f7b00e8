// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Schema;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of parameters, and query strings as such. */
final class Parameters {

    static final String TEXT = "q";
    static final String SORT = "sort";
    static final String SIZE = "size";
    static final String CURSOR = "cursor";
    static final String FACETS = "facets";
    static final String FACET_SIZE = "facetSize";

    private Parameters() {}

    static String not(String field) {
        return field + ".not";
    }

    static <R> List<String> names(Schema<R> schema) {
        return Stream.of(
                        Stream.of(TEXT),
                        schema.fields().stream().flatMap(Parameters::names),
                        Stream.of(SORT, SIZE, CURSOR, FACETS, FACET_SIZE))
                .flatMap(names -> names)
                .toList();
    }

    private static Stream<String> names(Field<?> field) {
        return switch (field) {
            case Field.Text<?> text -> Stream.of();
            case Field.Facetable<?> facet -> Stream.of(facet.name(), not(facet.name()));
            case Field.Number<?> number -> Stream.of(number.name() + "Min", number.name() + "Max");
            case Field.Periods<?> periods -> Stream.of(periods.name() + "From", periods.name() + "To");
        };
    }

    static Map<String, List<String>> split(String queryString) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : queryString.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                String value = equals < 0 ? "" : pair.substring(equals + 1);
                parameters
                        .computeIfAbsent(decode(name, name), key -> new ArrayList<>())
                        .add(decode(name, value));
            }
        }
        return parameters;
    }

    static String join(Map<String, List<String>> parameters) {
        return parameters.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + '=' + encode(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String decode(String parameter, String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new InvalidQuery(
                    Quoted.of(parameter), "'" + Quoted.of(value) + "' is not percent-encoded as addresses are.");
        }
    }
}
