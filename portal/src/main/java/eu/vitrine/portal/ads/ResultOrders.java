// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Sort;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.portal.ads.Choices.Choice;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The orders and the lengths in which results can be had. Thread-safe. */
@Component
class ResultOrders {

    private static final List<Integer> SIZES = List.of(SearchRequest.HITS, 50, SearchRequest.MOST_HITS);

    private final Words words;
    private final Addresses addresses;

    ResultOrders(Words words, Addresses addresses) {
        this.words = words;
        this.addresses = addresses;
    }

    /** The orders; by relevance only where something was searched for. */
    Choices sorts(SearchRequest request) {
        Query query = request.query();
        String suits = query.text().isEmpty() ? AdSchema.ADS.defaultSort().name() : Sort.RELEVANCE;
        String current = query.sort() == null ? suits : query.sort();
        List<Choice> choices = AdSchema.ADS.sortNames().stream()
                .filter(name -> !name.equals(Sort.RELEVANCE) || !query.text().isEmpty())
                .map(name -> new Choice(
                        words.say("ads.sort." + name),
                        addresses.search(request.withQuery(query.withSort(name.equals(suits) ? null : name))),
                        name.equals(current)))
                .toList();
        return new Choices(words.say("search.sort"), choices);
    }

    /** How many ads stand on a page. */
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
