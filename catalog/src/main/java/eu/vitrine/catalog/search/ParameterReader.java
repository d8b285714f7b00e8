// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Schema;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parameters as a request, or a message that names the one that is wrong. */
final class ParameterReader<R> {

    private static final int LONGEST_TEXT = 1_000;
    /** Each word is looked up in every field, in the forms of every language. */
    private static final int MOST_WORDS = 100;
    /** White space and quotation marks; what stands between two of them is at most one word or phrase. */
    private static final Pattern WORD_ENDS = Pattern.compile("[\\s\\p{Z}\"„“”‟«»＂]+");

    private static final int MOST_ALTERNATIVES = 1_000;

    private final Schema<R> schema;

    ParameterReader(Schema<R> schema) {
        this.schema = schema;
    }

    SearchRequest read(Map<String, List<String>> parameters) {
        Query query = new Query(text(parameters), criteria(parameters), sort(parameters));
        String cursor = single(parameters, Parameters.CURSOR);
        return new SearchRequest(
                query,
                number(parameters, Parameters.SIZE, SearchRequest.HITS, SearchRequest.MOST_HITS),
                cursor == null ? null : Cursor.decode(cursor),
                facets(parameters),
                number(parameters, Parameters.FACET_SIZE, SearchRequest.VALUES, SearchRequest.MOST_VALUES));
    }

    private String text(Map<String, List<String>> parameters) {
        String text = single(parameters, Parameters.TEXT);
        if (text != null && text.length() > LONGEST_TEXT) {
            throw new InvalidQuery(
                    Parameters.TEXT,
                    "The search text is longer than " + LONGEST_TEXT + " characters. Use fewer words.");
        }
        if (text != null
                && WORD_ENDS.splitAsStream(text).filter(word -> !word.isEmpty()).count() > MOST_WORDS) {
            throw new InvalidQuery(
                    Parameters.TEXT, "The search text has more than " + MOST_WORDS + " words. Use fewer words.");
        }
        return text == null ? "" : text;
    }

    private List<Criterion> criteria(Map<String, List<String>> parameters) {
        List<Criterion> criteria = new ArrayList<>();
        for (Field<R> field : schema.fields()) {
            switch (field) {
                case Field.Text<R> text -> {}
                case Field.Facetable<R> facet -> addValues(facet, parameters, criteria);
                case Field.Number<R> number -> addNumbers(number.name(), parameters, criteria);
                case Field.Periods<R> periods -> addDays(periods.name(), parameters, criteria);
            }
        }
        return criteria;
    }

    private void addValues(Field.Facetable<R> facet, Map<String, List<String>> parameters, List<Criterion> criteria) {
        TreeSet<String> any = values(facet, facet.name(), parameters);
        if (!any.isEmpty()) {
            criteria.add(new Criterion.AnyOf(facet.name(), any));
        }
        TreeSet<String> none = values(facet, Parameters.not(facet.name()), parameters);
        if (!none.isEmpty()) {
            criteria.add(new Criterion.NoneOf(facet.name(), none));
        }
    }

    private TreeSet<String> values(Field.Facetable<R> facet, String parameter, Map<String, List<String>> parameters) {
        TreeSet<String> values = new TreeSet<>();
        for (String value : parameters.getOrDefault(parameter, List.of())) {
            if (value.isEmpty()) {
                continue;
            }
            if (!facet.closedList().isEmpty() && !facet.closedList().contains(value)) {
                throw Quoted.unknown(parameter, value, facet.closedList());
            }
            values.add(value);
        }
        if (values.size() > MOST_ALTERNATIVES) {
            throw new InvalidQuery(
                    parameter,
                    "More than " + MOST_ALTERNATIVES + " values of '" + parameter + "'. Ask in several steps.");
        }
        return values;
    }

    private static void addNumbers(String field, Map<String, List<String>> parameters, List<Criterion> criteria) {
        Long min = natural(parameters, field + "Min");
        Long max = natural(parameters, field + "Max");
        if (min != null && max != null && max < min) {
            throw new InvalidQuery(
                    field + "Max", "'" + field + "Max' (" + max + ") is below '" + field + "Min' (" + min + ").");
        }
        if (min != null || max != null) {
            criteria.add(new Criterion.Between(field, min, max));
        }
    }

    private static void addDays(String field, Map<String, List<String>> parameters, List<Criterion> criteria) {
        LocalDate from = day(parameters, field + "From");
        LocalDate to = day(parameters, field + "To");
        if (from != null && to != null && to.isBefore(from)) {
            throw new InvalidQuery(
                    field + "To", "'" + field + "To' (" + to + ") lies before '" + field + "From' (" + from + ").");
        }
        if (from != null || to != null) {
            criteria.add(new Criterion.Overlaps(field, from, to));
        }
    }

    private @Nullable String sort(Map<String, List<String>> parameters) {
        String sort = single(parameters, Parameters.SORT);
        if (sort != null && !schema.sortNames().contains(sort)) {
            throw Quoted.unknown(Parameters.SORT, sort, schema.sortNames());
        }
        return sort;
    }

    /** Names may be repeated or joined by commas; an empty value asks for no facet at all. */
    private @Nullable List<String> facets(Map<String, List<String>> parameters) {
        List<String> given = parameters.get(Parameters.FACETS);
        if (given == null) {
            return null;
        }
        List<String> known = schema.facets().stream().map(Field::name).toList();
        List<String> names = given.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        for (String name : names) {
            if (!known.contains(name)) {
                throw Quoted.unknown(Parameters.FACETS, name, known);
            }
        }
        return names;
    }

    private static int number(Map<String, List<String>> parameters, String name, int otherwise, int most) {
        Long value = natural(parameters, name);
        if (value == null) {
            return otherwise;
        }
        if (value < 1 || value > most) {
            throw new InvalidQuery(name, "'" + name + "' is " + value + ", but must be from 1 to " + most + ".");
        }
        return Math.toIntExact(value);
    }

    private static @Nullable Long natural(Map<String, List<String>> parameters, String name) {
        String value = single(parameters, name);
        if (value == null) {
            return null;
        }
        if (!value.matches("[0-9]{1,18}")) {
            throw new InvalidQuery(name, "'" + Quoted.of(value) + "' is not a whole number for '" + name + "'.");
        }
        return Long.valueOf(value);
    }

    private static @Nullable LocalDate day(Map<String, List<String>> parameters, String name) {
        String value = single(parameters, name);
        if (value == null) {
            return null;
        }
        try {
            if (value.length() == "2026-11-21".length()) { // years of more digits cannot be counted in milliseconds
                return LocalDate.parse(value);
            }
        } catch (DateTimeParseException e) {
            // said below, with the value
        }
        throw new InvalidQuery(
                name, "'" + Quoted.of(value) + "' is not a day for '" + name + "'. Write it as 2026-11-21.");
    }

    private static @Nullable String single(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new InvalidQuery(name, "'" + name + "' is given " + values.size() + " times. Give it once.");
        }
        return values.isEmpty() || values.getFirst().isEmpty() ? null : values.getFirst();
    }
}
