// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer.opensearch;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Status;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.Criterion;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.catalog.text.Words;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Whole requests: one search for a page with all its facets, so that all is seen at one moment. */
final class RawRequests {

    /** What the values of a facet are called that are listed because they were chosen. */
    static final String CHOSEN = "chosen:";

    /** What the number of values of a field is called. */
    static final String NUMBER = "number:";

    /** What is left out of the answer: values that are only there to be numbered. */
    static final String LEFT_OUT = "-aggregations.all*.buckets,-aggregations.*.all*.buckets";

    static final String ALL = "all:";

    /** Open fields with thousands of values; of the others all can be told. */
    private static final Set<String> LONG = Set.of("advertiser", "payer", "brand");

    private static final int MANY = 10_001;
    private static final int FEW = 1_000;

    private static final QueryText<Ad> TEXTS = new QueryText<>(AdSchema.ADS);
    static final int VALUES = 10;

    private final InstantSource clock;
    private final boolean numbered;

    /** @param numbered whether they ask how many different values a field has, too: exactly, up to 10,000 */
    RawRequests(InstantSource clock, boolean numbered) {
        this.clock = clock;
        this.numbered = numbered;
    }

    /** Hits, their exact number, and facets that count past the alternatives chosen in them. */
    Map<String, Object> page(SearchRequest request) {
        List<Field.Facetable<Ad>> facets = TEXTS.facets(request);
        Query query = request.query();
        List<String> counted = facets.stream().map(Field::name).toList();
        List<Criterion.AnyOf> chosen = query.criteria().stream()
                .filter(Criterion.AnyOf.class::isInstance)
                .map(Criterion.AnyOf.class::cast)
                .filter(choice -> counted.contains(choice.field()))
                .toList();
        Map<String, Object> search = hits(query, criterion -> !chosen.contains(criterion), request.size());
        if (!chosen.isEmpty()) {
            search.put("post_filter", RawQueries.all(chosen.stream()));
        }
        search.put("aggs", aggregations(facets, chosen));
        return search;
    }

    /** Hits and their exact number. */
    static Map<String, Object> hits(Query query, Predicate<Criterion> which, int size) {
        Map<String, Object> search = new LinkedHashMap<>();
        search.put("query", RawQueries.of(query, which));
        search.put("track_total_hits", true);
        search.put("size", size);
        search.put("sort", order(query));
        return search;
    }

    private static List<Map<String, String>> order(Query query) {
        String sort = TEXTS.sort(query);
        boolean byRank = sort.equals(eu.vitrine.catalog.Sort.RELEVANCE);
        var order =
                byRank ? AdSchema.ADS.defaultSort() : AdSchema.ADS.sort(sort).orElseThrow();
        List<Map<String, String>> keys = new ArrayList<>();
        if (byRank) {
            keys.add(Map.of("_score", "desc"));
        }
        keys.add(Map.of("sort." + order.name(), order.descending() ? "desc" : "asc"));
        keys.add(Map.of("id", "asc"));
        return keys;
    }

    /** Facets in which nothing is chosen share one filter; without any choice there is none. */
    private Map<String, Object> aggregations(List<Field.Facetable<Ad>> facets, List<Criterion.AnyOf> chosen) {
        Map<List<Criterion.AnyOf>, Map<String, Object>> byFilter = new LinkedHashMap<>();
        for (Field.Facetable<Ad> facet : facets) {
            List<Criterion.AnyOf> others = chosen.stream()
                    .filter(choice -> !choice.field().equals(facet.name()))
                    .toList();
            SortedSet<String> values = chosen.stream()
                    .filter(choice -> choice.field().equals(facet.name()))
                    .map(Criterion.AnyOf::values)
                    .findFirst()
                    .orElseGet(java.util.TreeSet::new);
            byFilter.computeIfAbsent(others, none -> new LinkedHashMap<>()).putAll(counts(facet, values));
        }
        Map<String, Object> aggregations = new LinkedHashMap<>();
        byFilter.forEach((others, counts) -> {
            if (others.isEmpty()) {
                aggregations.putAll(counts);
            } else {
                aggregations.put(
                        "among " + aggregations.size(),
                        Map.of("filter", RawQueries.all(others.stream()), "aggs", counts));
            }
        });
        return aggregations;
    }

    private Map<String, Object> counts(Field.Facetable<Ad> facet, SortedSet<String> chosen) {
        return switch (facet) {
            case Field.Standing<Ad> standing ->
                Map.of(standing.name(), Map.of("filters", Map.of("filters", standings())));
            case Field.Keyword<Ad> keyword -> {
                String field = "values." + keyword.name();
                Map<String, Object> counts = new LinkedHashMap<>();
                int told = numbered && !LONG.contains(keyword.name()) ? FEW : VALUES;
                counts.put(keyword.name(), terms(field, told));
                if (numbered && LONG.contains(keyword.name())) {
                    counts.put(ALL + keyword.name(), terms(field, MANY));
                    counts.put(
                            NUMBER + keyword.name(),
                            Map.of("stats_bucket", Map.of("buckets_path", ALL + keyword.name() + ">_count")));
                }
                if (!chosen.isEmpty()) {
                    counts.put(
                            CHOSEN + keyword.name(),
                            Map.of(
                                    "terms",
                                    Map.of("field", field, "size", chosen.size(), "include", RawQueries.keys(chosen))));
                }
                yield counts;
            }
        };
    }

    private static Map<String, Object> terms(String field, int size) {
        return Map.of("terms", Map.of("field", field, "size", size));
    }

    private Map<String, Map<String, ?>> standings() {
        long now = clock.millis();
        return Arrays.stream(Status.values())
                .collect(Collectors.toMap(Status::name, status -> RawQueries.standing(status, now)));
    }

    /** The values of a field that start so. */
    static Map<String, Object> typed(Query query, String field, String prefix) {
        Map<String, Object> terms = Map.of(
                "field", "values." + field, "size", VALUES, "include", "[^\u0000]*\u0000" + Words.fold(prefix) + ".*");
        return Map.of(
                "query",
                RawQueries.of(
                        query.withSort("newest"),
                        criterion -> !criterion.field().equals(field)),
                "size",
                0,
                "track_total_hits",
                false,
                "aggs",
                Map.of(field, Map.of("terms", terms)));
    }

    /** One ad by its id. */
    static Map<String, Object> ad(String id) {
        return Map.of("query", Map.of("term", Map.of("id", id)), "size", 1, "track_total_hits", false);
    }

    /** A page of everything that matches, of an unchanging view, in the order in which it lies there. */
    static Map<String, Object> exported(Query query, String view, int size) {
        Map<String, Object> search = new LinkedHashMap<>();
        search.put("query", RawQueries.of(query));
        search.put("pit", Map.of("id", view, "keep_alive", "5m"));
        search.put("size", size);
        search.put("track_total_hits", false);
        search.put("sort", List.of(Map.of("_shard_doc", "asc")));
        return search;
    }
}
