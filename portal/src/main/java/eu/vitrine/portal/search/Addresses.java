// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import eu.vitrine.catalog.search.InvalidQuery;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.catalog.search.SearchRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The addresses of the search of one kind of record: a search stands whole in its address. Thread-safe. */
public final class Addresses<R> {

    /** What belongs to one page of one search, and not to the next search. */
    private static final Set<String> OF_THE_PAGE = Set.of("cursor", "facets", "facetSize");

    private final String path;
    private final QueryText<R> texts;
    private final Usual usual;
    private final boolean remembered;
    private final ResultLayout layout;

    /**
     * Addresses of one kind of record.
     *
     * @param path of its search page, starting with {@code /}
     */
    public Addresses(String path, QueryText<R> texts, Usual usual) {
        this(path, texts, usual, false);
    }

    /**
     * The same.
     *
     * @param remembered whether the page of a record can know its place in the result, as {@link ResultPlaces} finds it
     */
    public Addresses(String path, QueryText<R> texts, Usual usual, boolean remembered) {
        this(path, texts, usual, remembered, ResultLayout.CARDS);
    }

    private Addresses(String path, QueryText<R> texts, Usual usual, boolean remembered, ResultLayout layout) {
        this.path = path;
        this.texts = texts;
        this.usual = usual;
        this.remembered = remembered;
        this.layout = layout;
    }

    /** The same addresses, with results laid out so. */
    Addresses<R> in(ResultLayout other) {
        return other == layout ? this : new Addresses<>(path, texts, usual, remembered, other);
    }

    /** The page of results that a request asks for. */
    public String search(SearchRequest request) {
        SearchRequest written = new SearchRequest(
                usual.write(request.query()), request.size(), request.cursor(), request.facets(), request.facetSize());
        return address(texts.print(written));
    }

    /**
     * The page of a record that stands on this page of results; it says so, where such pages can make use of it.
     *
     * @param record the page of the record, without a query
     */
    public String of(String record, SearchRequest results) {
        if (!remembered) {
            return record;
        }
        String found = search(results.withFacets(null)).substring(path.length());
        return record + '?' + ResultPlaces.FROM + '=' + encode(found.isEmpty() ? "" : found.substring(1));
    }

    /** The first page of results of a query. */
    public String search(Query query) {
        return search(SearchRequest.of(query));
    }

    /** The search as it is if nothing is said. */
    public String start() {
        return address("");
    }

    /** The path of the search page, starting with {@code /}. */
    String path() {
        return path;
    }

    private String address(String query) {
        String view = layout == ResultLayout.CARDS ? "" : ResultLayout.PARAMETER + '=' + layout.value();
        String whole = query.isEmpty() || view.isEmpty() ? query + view : query + '&' + view;
        return whole.isEmpty() ? path : path + '?' + whole;
    }

    /** Whether any of these names means something to the search; the marks that others put on links do not. */
    public boolean mean(Set<String> names) {
        return texts.parameters().stream().anyMatch(names::contains);
    }

    /** What of a query its address says: without that to which a search is narrowed anyway. */
    Query said(Query query) {
        return usual.write(query);
    }

    /**
     * What the parameters of a program's question ask for.
     *
     * @param parameters decoded names and values
     * @throws InvalidQuery naming a parameter that is wrong or that there is not
     */
    public SearchRequest strict(Map<String, List<String>> parameters) {
        return meant(texts.parse(parameters));
    }

    /**
     * What the parameters of a page's address ask for; those that it does not know are passed over.
     *
     * @throws InvalidQuery naming a parameter that is wrong
     */
    SearchRequest lenient(Map<String, List<String>> parameters) {
        ResultLayout.check(parameters);
        return meant(texts.parseKnown(parameters));
    }

    private SearchRequest meant(SearchRequest request) {
        return new SearchRequest(
                usual.read(request.query()), request.size(), request.cursor(), request.facets(), request.facetSize());
    }

    /**
     * The first page of results of another search.
     *
     * @param parameters of the address as it is, wrong ones too
     * @param changed what to put in their place; an empty value takes one away
     * @return the canonical address; one that holds what is wrong, if anything is, so that the page there can say so
     */
    public String changed(Map<String, List<String>> parameters, Map<String, String> changed) {
        Map<String, List<String>> all = new LinkedHashMap<>(parameters);
        all.keySet().removeAll(OF_THE_PAGE);
        changed.forEach((name, value) -> all.put(name, List.of(value)));
        all.values().removeIf(values -> values.stream().allMatch(String::isBlank));
        try {
            return in(ResultLayout.of(all)).search(lenient(all));
        } catch (InvalidQuery e) {
            return path + '?' + joined(all);
        }
    }

    /**
     * What a form of a search page has to send along, so that the rest of the search stays.
     *
     * @param parameters of the address as it is
     * @param filledIn the names of the fields of the form
     */
    public static Map<String, List<String>> kept(Map<String, List<String>> parameters, Set<String> filledIn) {
        Map<String, List<String>> kept = new LinkedHashMap<>(parameters);
        kept.keySet().removeAll(OF_THE_PAGE);
        kept.keySet().removeAll(filledIn);
        return kept;
    }

    private static String joined(Map<String, List<String>> parameters) {
        return parameters.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> encode(entry.getKey()) + '=' + encode(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
