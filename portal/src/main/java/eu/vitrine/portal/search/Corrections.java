// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import eu.vitrine.catalog.search.InvalidQuery;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Answers an address as far as it can be used, and says of the rest what to write instead. Thread-safe. */
final class Corrections<R> {

    private static final int LONGEST = 60;

    private final RecordSearch<R> records;
    private final Addresses<R> addresses;
    private final FacetGroups<R> facets;
    private final KindWords words;

    Corrections(Kind<R> kind, FacetGroups<R> facets) {
        this.records = kind.records();
        this.addresses = kind.addresses();
        this.facets = facets;
        this.words = kind.words();
    }

    /** A request that could be used, its answer, and what had to be left out for it. */
    record Answered<R>(SearchRequest request, Page<R> page, List<String> corrections) {}

    Answered<R> answer(Map<String, List<String>> parameters) {
        return lenient(
                parameters,
                (request, corrections) -> new Answered<>(request, records.search(counting(request)), corrections));
    }

    /** Asks with what of the parameters can be used, and hands over a sentence on each of the others. */
    <T> T lenient(Map<String, List<String>> parameters, BiFunction<SearchRequest, List<String>, T> ask) {
        Map<String, List<String>> usable = new LinkedHashMap<>(parameters);
        List<String> corrections = new ArrayList<>();
        while (true) {
            try {
                return ask.apply(request(usable), corrections);
            } catch (InvalidQuery e) {
                if (usable.isEmpty()) {
                    throw e;
                }
                corrections.add(correction(e.parameter(), usable.getOrDefault(e.parameter(), List.of())));
                if (usable.remove(e.parameter()) == null) {
                    usable.clear();
                }
            }
        }
    }

    /** What the address asks for, whatever it says on facets: a page counts them all. */
    private SearchRequest request(Map<String, List<String>> parameters) {
        SearchRequest request = addresses.lenient(parameters);
        return new SearchRequest(request.query(), request.size(), request.cursor(), null, SearchRequest.VALUES);
    }

    private SearchRequest counting(SearchRequest request) {
        return request.withFacets(facets.counted(request.query()));
    }

    private String correction(String parameter, List<String> values) {
        String own = "search.wrong." + parameter;
        String key = values.size() > 1 && words.has(own) ? "search.wrong.repeated" : own;
        return words.say(
                words.has(key) ? key : "search.wrong.other",
                Map.of("parameter", parameter, "value", shortened(String.join(", ", values))));
    }

    private static String shortened(String value) {
        if (value.codePointCount(0, value.length()) <= LONGEST) {
            return value;
        }
        return value.substring(0, value.offsetByCodePoints(0, LONGEST)) + '…';
    }
}
