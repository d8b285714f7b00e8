// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
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
import org.springframework.stereotype.Component;

/** The addresses of pages: a search stands whole in its address. Thread-safe. */
@Component
public class Addresses {

    /** What belongs to one page of one search, and not to the next search. */
    private static final Set<String> OF_THE_PAGE = Set.of("cursor", "facets", "facetSize");

    private final QueryText<Ad> texts;

    Addresses(QueryText<Ad> texts) {
        this.texts = texts;
    }

    /** The page of results that a request asks for. */
    public String search(SearchRequest request) {
        String query = texts.print(request);
        return query.isEmpty() ? "/" : "/?" + query;
    }

    /** The first page of results of a query. */
    public String search(Query query) {
        return search(SearchRequest.of(query));
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
            return search(texts.parseKnown(all));
        } catch (InvalidQuery e) {
            return "/?" + joined(all);
        }
    }

    private static String joined(Map<String, List<String>> parameters) {
        return parameters.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> encode(entry.getKey()) + '=' + encode(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The page of an ad. */
    public String ad(String id) {
        return "/ads/" + id;
    }

    /** The same ad for programs. */
    public String json(String id) {
        return "/api/v1/ads/" + id;
    }
}
