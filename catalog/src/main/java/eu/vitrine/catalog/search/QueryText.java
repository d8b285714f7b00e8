// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.Sort;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The one text form of queries on a kind of record: the query string of page addresses, REST calls, export and feed links and the command line.
 * Printing is canonical (table order, values sorted, defaults left out), and parsing what was printed gives the same request. Thread-safe.
 */
public final class QueryText<R> {

    private final Schema<R> schema;
    private final ParameterReader<R> reader;

    /** The text form of queries on this kind of record. */
    public QueryText(Schema<R> schema) {
        this.schema = schema;
        this.reader = new ParameterReader<>(schema);
    }

    /** The names of all parameters, in the order in which they are printed. */
    public List<String> parameters() {
        return Parameters.names(schema);
    }

    /**
     * Reads parameters, and refuses what it does not know.
     *
     * @param parameters decoded names and values, in any order
     * @throws InvalidQuery naming the parameter
     */
    public SearchRequest parse(Map<String, List<String>> parameters) {
        Set<String> known = Set.copyOf(parameters());
        for (String name : parameters.keySet()) {
            if (!known.contains(name)) {
                throw new InvalidQuery(
                        name,
                        "There is no parameter '" + Quoted.of(name) + "'. Known are: " + String.join(", ", parameters())
                                + ".");
            }
        }
        return reader.read(parameters);
    }

    /**
     * Reads parameters, and passes over those that it does not know: links to pages arrive with the marks of others on them.
     *
     * @throws InvalidQuery if the value of a known parameter is wrong
     */
    public SearchRequest parseKnown(Map<String, List<String>> parameters) {
        return reader.read(parameters);
    }

    /** Reads a query string, {@code a=b&c=d}, percent-encoded. */
    public SearchRequest parse(String queryString) {
        return parse(Parameters.split(queryString));
    }

    /**
     * The decoded names and values of a query string, {@code a=b&c=d}, in their order; the caller's to change.
     *
     * @throws InvalidQuery if it is not percent-encoded
     */
    public static Map<String, List<String>> split(String queryString) {
        return Parameters.split(queryString);
    }

    /** The canonical parameters: decoded, in order, none empty. */
    public Map<String, List<String>> parameters(SearchRequest request) {
        return new ParameterWriter<>(schema).write(request);
    }

    /** The canonical query string, percent-encoded; empty for the first page of everything. */
    public String print(SearchRequest request) {
        return Parameters.join(parameters(request));
    }

    /** The canonical query string of the first page of a query. */
    public String print(Query query) {
        return print(SearchRequest.of(query));
    }

    /**
     * Refuses a query that does not suit this kind of record, however it was made.
     *
     * @throws InvalidQuery naming the field, or {@code sort}
     */
    public void check(Query query) {
        QueryCheck.check(query, schema);
    }

    /**
     * Refuses a request whose query does not suit this kind of record, or whose cursor belongs to another query.
     *
     * @throws InvalidQuery naming the field, {@code sort} or {@code cursor}
     */
    public void check(SearchRequest request) {
        check(request.query());
        Cursor cursor = request.cursor();
        int keys = sort(request.query()).equals(Sort.RELEVANCE) ? 2 : 1;
        if (cursor != null && (cursor.keys().size() != keys || !cursor.query().equals(hash(request.query())))) {
            throw new InvalidQuery(
                    "cursor",
                    "The cursor belongs to another search. Start again from the first page, without a cursor.");
        }
    }

    /** The name of the order in which the query is answered: relevance with words, else the schema's first, if it does not say. */
    public String sort(Query query) {
        if (query.sort() != null) {
            return query.sort();
        }
        return query.text().isEmpty() ? schema.defaultSort().name() : Sort.RELEVANCE;
    }

    /** A short hash of what decides which records come in which order: what a cursor belongs to. */
    public String hash(Query query) {
        String canonical = schema.name() + '?' + print(query.withSort(sort(query)));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(java.util.Arrays.copyOf(hash, 9));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * The fields to count for a request, in the order asked for.
     *
     * @throws InvalidQuery naming {@code facets}, if one of them cannot be counted
     */
    public List<Field.Facetable<R>> facets(SearchRequest request) {
        List<String> names = request.facets();
        if (names == null) {
            return schema.facets().stream()
                    .filter(facet -> facet.counted() == Field.Counted.ALWAYS)
                    .toList();
        }
        return names.stream().map(name -> facet("facets", name)).toList();
    }

    /** The field of this name, if its values can be counted. */
    public Field.Facetable<R> facet(String parameter, String name) {
        return schema.facets().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Quoted.unknown(
                        parameter,
                        name,
                        schema.facets().stream().map(Field::name).toList()));
    }

    /** The field of this name, if its periods can be counted over time. */
    public Field.Periods<R> periods(String parameter, String name) {
        List<Field.Periods<R>> all = schema.fields().stream()
                .filter(Field.Periods.class::isInstance)
                .map(field -> (Field.Periods<R>) field)
                .toList();
        return all.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Quoted.unknown(
                        parameter, name, all.stream().map(Field::name).toList()));
    }
}
