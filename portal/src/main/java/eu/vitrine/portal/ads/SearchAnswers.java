// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.portal.ads.Applied.Chip;
import eu.vitrine.portal.ads.Corrections.Answered;
import eu.vitrine.portal.ads.SearchPage.Answer;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts an answer together from its parts. Thread-safe. */
@Component
class SearchAnswers {

    private final Words words;
    private final Addresses addresses;
    private final Corrections corrections;
    private final Narrowings narrowings;
    private final RangeFilters ranges;
    private final FacetGroups facets;
    private final TotalSentence total;
    private final ResultOrders orders;
    private final ResultCards cards;
    private final NoHits noHits;

    SearchAnswers(
            Words words,
            Addresses addresses,
            Corrections corrections,
            Narrowings narrowings,
            RangeFilters ranges,
            FacetGroups facets,
            TotalSentence total,
            ResultOrders orders,
            ResultCards cards,
            NoHits noHits) {
        this.words = words;
        this.addresses = addresses;
        this.corrections = corrections;
        this.narrowings = narrowings;
        this.ranges = ranges;
        this.facets = facets;
        this.total = total;
        this.orders = orders;
        this.cards = cards;
        this.noHits = noHits;
    }

    Answered answered(Map<String, List<String>> parameters) {
        return corrections.answer(parameters);
    }

    Answer say(Answered answered) {
        SearchRequest request = answered.request();
        Page<Ad> page = answered.page();
        return new Answer(
                answered.corrections(),
                filters(request, page),
                applied(request),
                total.say(page.total(), request.query()),
                orders.sorts(request),
                orders.sizes(request),
                page.hits().stream().map(hit -> cards.of(hit, page.asked())).toList(),
                page.total().value() == 0 ? noHits.notice(request) : null,
                paging(request, page));
    }

    private Filters filters(SearchRequest request, Page<Ad> page) {
        int used = request.query().criteria().size();
        return new Filters(
                words.say("search.filters"),
                words.say("search.filters.open", Map.of("count", used)),
                new Link(words.say("search.filters.skip"), addresses.search(request) + '#' + Filters.RESULTS),
                ranges.of(request.query()),
                facets.of(request, page.facets()));
    }

    private Applied applied(SearchRequest request) {
        List<Chip> chips = narrowings.of(request.query()).stream()
                .map(one -> new Chip(
                        one.text(),
                        words.say("search.applied.remove", Map.of("filter", one.text())),
                        addresses.search(request.withQuery(one.without()))))
                .toList();
        return new Applied(words.say("search.applied"), chips, new Link(words.say("search.applied.clear"), "/"));
    }

    private Paging paging(SearchRequest request, Page<Ad> page) {
        return new Paging(
                words.say("search.paging"),
                request.cursor() == null
                        ? null
                        : new Link(words.say("search.paging.first"), addresses.search(request.withCursor(null))),
                page.next() == null
                        ? null
                        : new Link(words.say("search.paging.next"), addresses.search(request.withCursor(page.next()))));
    }
}
