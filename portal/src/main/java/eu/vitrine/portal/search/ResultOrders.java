// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.Sort;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.portal.search.Choices.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The orders, the lengths and the shapes in which results can be had. Thread-safe. */
final class ResultOrders<R> {

    private static final List<Integer> SIZES = List.of(SearchRequest.HITS, 50, SearchRequest.MOST_HITS);

    private final Schema<R> schema;
    private final KindWords words;
    private final Addresses<R> addresses;

    ResultOrders(Kind<R> kind) {
        this.schema = kind.schema();
        this.words = kind.words();
        this.addresses = kind.addresses();
    }

    /** The orders; by relevance only where something was searched for. */
    Choices sorts(SearchRequest request) {
        Query query = request.query();
        String suits = query.text().isEmpty() ? schema.defaultSort().name() : Sort.RELEVANCE;
        String current = query.sort() == null ? suits : query.sort();
        List<Choice> choices = schema.sortNames().stream()
                .filter(name -> !name.equals(Sort.RELEVANCE) || !query.text().isEmpty())
                .map(name -> new Choice(
                        words.say("sort." + name),
                        addresses.search(request.withQuery(query.withSort(name.equals(suits) ? null : name))),
                        name.equals(current)))
                .toList();
        return new Choices(words.say("search.sort"), choices);
    }

    /** How the results can be laid out. */
    Choices layouts(SearchRequest request, ResultLayout current) {
        List<Choice> choices = Arrays.stream(ResultLayout.values())
                .map(layout -> new Choice(
                        words.say("search.view." + layout.value()),
                        addresses.in(layout).search(request),
                        layout == current))
                .toList();
        return new Choices(words.say("search.view"), choices);
    }

    /** How many records stand on a page. */
    Choices sizes(SearchRequest request) {
        List<Choice> choices = SIZES.stream()
                .map(size -> new Choice(
                        words.say("search.size.choice", Map.of("size", size)),
                        addresses.search(request.withCursor(null).withSize(size)),
                        size == request.size()))
                .toList();
        return new Choices(words.say("search.size"), choices);
    }
}
