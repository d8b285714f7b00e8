// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.rest;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.portal.search.FieldLabels;
import eu.vitrine.portal.search.Kind;
import eu.vitrine.portal.search.KindWords;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Describes the parameters of REST from the table of fields, so that a new field is described by being there. */
public final class ApiParameters {

    private final eu.vitrine.catalog.Schema<?> schema;
    private final KindWords words;
    private final FieldLabels labels;

    /** The parameters of questions about this kind of record. */
    public ApiParameters(Kind<?> kind) {
        this.schema = kind.schema();
        this.words = kind.words();
        this.labels = kind.labels();
    }

    /** What narrows a result. */
    public List<Parameter> filters() {
        return Stream.concat(
                        Stream.of(single("q", text().maxLength(1_000))),
                        schema.fields().stream().flatMap(this::filters))
                .toList();
    }

    /** What a search understands. */
    public List<Parameter> search() {
        Stream<Parameter> page = Stream.of(
                single("sort", text(schema.sortNames())),
                size(),
                single("cursor", text()),
                repeated("facets", say("facets"), text(facetNames())),
                single("facetSize", number(SearchRequest.MOST_VALUES, SearchRequest.VALUES)));
        return Stream.concat(filters().stream(), page).toList();
    }

    /** What the search for values understands. */
    public List<Parameter> values() {
        Stream<Parameter> own = Stream.of(
                path("field", text(facetNames())),
                single(ValuesRequest.PREFIX, text().maxLength(ValuesRequest.LONGEST_PREFIX)),
                single(ValuesRequest.SIZE, number(SearchRequest.MOST_VALUES, SearchRequest.VALUES)));
        return Stream.concat(own, filters().stream()).toList();
    }

    /** How many records to give. */
    public Parameter size() {
        return single("size", number(SearchRequest.MOST_HITS, SearchRequest.HITS));
    }

    /** A part of the path, such as an id. */
    public Parameter path(String name) {
        return path(name, text());
    }

    /** The language in which somebody wants to read. */
    public Parameter language() {
        return single("lang", text());
    }

    /** A parameter of this kind of record alone. */
    public Parameter own(String name) {
        return single(name, text());
    }

    private Stream<Parameter> filters(Field<?> field) {
        String name = field.name();
        return switch (field) {
            case Field.Text<?> text -> Stream.of();
            case Field.Facetable<?> facet ->
                Stream.of(
                        repeated(name, labels.help(name), text(facet.closedList())),
                        repeated(
                                name + ".not",
                                words.say("api.parameter.not", Map.of("field", labels.field(name))),
                                text(facet.closedList())));
            case Field.Number<?> number -> Stream.of(single(name + "Min", natural()), single(name + "Max", natural()));
            case Field.Periods<?> periods -> Stream.of(single(name + "From", day()), single(name + "To", day()));
        };
    }

    private List<String> facetNames() {
        return schema.facets().stream().map(Field::name).toList();
    }

    private String say(String parameter) {
        return words.say("api.parameter." + parameter);
    }

    private Parameter single(String name, Schema<?> schema) {
        return new Parameter().in("query").name(name).description(say(name)).schema(schema);
    }

    private Parameter path(String name, Schema<?> schema) {
        return new Parameter()
                .in("path")
                .required(true)
                .name(name)
                .description(say(name))
                .schema(schema);
    }

    private static Parameter repeated(String name, String description, Schema<?> each) {
        return new Parameter()
                .in("query")
                .name(name)
                .description(description)
                .explode(true)
                .schema(typed("array").items(each));
    }

    private static Schema<?> text() {
        return typed("string");
    }

    private static Schema<?> text(Collection<String> closedList) {
        Schema<String> schema = new Schema<>();
        schema.types(Set.of("string"));
        if (!closedList.isEmpty()) {
            schema.setEnum(List.copyOf(closedList));
        }
        return schema;
    }

    private static Schema<?> day() {
        return text().format("date");
    }

    private static Schema<?> natural() {
        return typed("integer").format("int64").minimum(BigDecimal.ZERO);
    }

    private static Schema<?> number(int most, int otherwise) {
        Schema<Integer> schema = new Schema<>();
        schema.types(Set.of("integer")).minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(most));
        schema.setDefault(otherwise);
        return schema;
    }

    private static Schema<?> typed(String type) {
        return new Schema<>().types(Set.of(type));
    }
}
