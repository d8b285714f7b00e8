// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer.opensearch;

import eu.vitrine.benchmark.mix.Question;
import eu.vitrine.benchmark.peer.Answer;
import eu.vitrine.benchmark.peer.CannotTakePart;
import eu.vitrine.benchmark.peer.Peer;
import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.Criterion;
import eu.vitrine.catalog.search.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/**
 * The best requests that we can write by hand, over plain HTTP, to the index that our engine has filled. They read the index itself and may, because nobody writes it
 * meanwhile: they need not tell one commit from the next. Once ads were taken out they ask what users see: what a deletion leaves behind stands in the index. Hits come with their records, since somebody wants to see them.
 */
final class RawPeer implements Peer {

    private static final int PAGE = 20;
    private static final int EXPORT_PAGE = 10_000;

    private final String name;
    private final Node node;
    private final Rest rest;
    private final RawRequests requests;
    private final String parameters;
    private final Map<Question.DeepPage, JsonNode> places = new ConcurrentHashMap<>();
    private volatile String asked = "";

    /**
     * @param node let go of at the end
     * @param parameters of each search
     */
    RawPeer(String name, Node node, RawRequests requests, String parameters) {
        this.name = name;
        this.node = node;
        this.rest = new Rest(node.address());
        this.requests = requests;
        this.parameters = parameters;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void fill(Iterable<Ad> ads) {
        throw new IllegalStateException(name + " asks what another one was filled with");
    }

    @Override
    public Optional<Answer> answer(Question question) {
        return Optional.of(
                switch (question) {
                    case Question.Page(var request) ->
                        RawAnswers.page(search(requests.page(request)), chosen(request.query()));
                    case Question.TypeAhead(var query, String field, String prefix) ->
                        RawAnswers.page(search(RawRequests.typed(query, field, prefix)), Map.of());
                    case Question.DeepPage deep -> deep(deep);
                    case Question.Export(var query, int most) -> Answer.of(export(query, most));
                    case Question.Read(List<String> ids) -> read(ids);
                });
    }

    private JsonNode search(Map<String, Object> request) {
        return rest.send("POST", "/" + asked() + "/_search" + parameters, request);
    }

    /** The index of the generation that is seen, as long as all in it can be seen; else what users ask. */
    private String asked() {
        if (asked.isEmpty()) {
            JsonNode generations = rest.get("/_alias/vitrine-ads-*");
            String index = first(generations);
            String seen = first(generations.path(index).path("aliases"));
            asked = count(index) == count(seen) ? index : seen;
        }
        return asked;
    }

    private String first(JsonNode named) {
        return named.propertyNames().stream()
                .findFirst()
                .orElseThrow(() -> new CannotTakePart(name + " finds no ads: fill the peer before it first."));
    }

    private long count(String where) {
        return rest.get("/" + where + "/_count").path("count").longValue();
    }

    private static Map<String, Set<String>> chosen(Query query) {
        Map<String, Set<String>> chosen = new HashMap<>();
        query.criteria().stream()
                .filter(Criterion.AnyOf.class::isInstance)
                .map(Criterion.AnyOf.class::cast)
                .forEach(choice -> chosen.put(choice.field(), choice.values()));
        return chosen;
    }

    private Answer deep(Question.DeepPage deep) {
        Map<String, Object> request = RawRequests.hits(deep.query(), criterion -> true, PAGE);
        request.put("search_after", places.computeIfAbsent(deep, this::walk));
        return RawAnswers.page(search(request), Map.of());
    }

    /** The keys of the last hit of the page before. */
    private JsonNode walk(Question.DeepPage deep) {
        Map<String, Object> request = RawRequests.hits(deep.query(), criterion -> true, PAGE);
        JsonNode place = null;
        for (int page = 1; page < deep.page(); page++) {
            JsonNode hits = search(request).path("hits").path("hits");
            place = hits.path(hits.size() - 1).path("sort");
            request.put("search_after", place);
        }
        return Optional.ofNullable(place).orElseThrow();
    }

    private long export(Query query, int most) {
        String view = rest.send("POST", "/" + asked() + "/_search/point_in_time?keep_alive=5m", new byte[0])
                .path("pit_id")
                .asString();
        try {
            return pages(RawRequests.exported(query, view, EXPORT_PAGE), most);
        } finally {
            rest.send("DELETE", "/_search/point_in_time", Map.of("pit_id", List.of(view)));
        }
    }

    private long pages(Map<String, Object> request, int most) {
        long taken = 0;
        while (taken < most) {
            JsonNode hits = rest.send("POST", "/_search", request).path("hits").path("hits");
            if (hits.isEmpty()) {
                return taken;
            }
            taken = Math.min(most, taken + hits.size());
            request.put("search_after", hits.path(hits.size() - 1).path("sort"));
        }
        return taken;
    }

    private Answer read(List<String> ids) {
        List<String> found = new ArrayList<>();
        for (String id : ids) {
            JsonNode hits = search(RawRequests.ad(id)).path("hits").path("hits");
            if (!hits.isEmpty()) {
                found.add(id);
            }
        }
        return new Answer(found.size(), found, Map.of());
    }

    @Override
    public long bytes() {
        return 0;
    }

    @Override
    public void delete(Collection<String> ids) {
        // shares what another one holds
    }

    @Override
    public void changed() {
        places.clear();
        asked = "";
    }

    @Override
    public void close() {
        rest.close();
        node.close();
    }
}
