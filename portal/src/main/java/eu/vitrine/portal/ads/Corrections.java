// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.InvalidQuery;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Answers an address as far as it can be used, and says of the rest what to write instead. Thread-safe. */
@Component
class Corrections {

    private static final int LONGEST = 60;

    private final RecordSearch<Ad> ads;
    private final QueryText<Ad> texts;
    private final FacetGroups facets;
    private final Words words;

    Corrections(RecordSearch<Ad> ads, QueryText<Ad> texts, FacetGroups facets, Words words) {
        this.ads = ads;
        this.texts = texts;
        this.facets = facets;
        this.words = words;
    }

    /** A request that could be used, its answer, and what had to be left out for it. */
    record Answered(SearchRequest request, Page<Ad> page, List<String> corrections) {}

    Answered answer(Map<String, List<String>> parameters) {
        return lenient(
                parameters,
                (request, corrections) -> new Answered(request, ads.search(counting(request)), corrections));
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
        SearchRequest request = texts.parseKnown(parameters);
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
