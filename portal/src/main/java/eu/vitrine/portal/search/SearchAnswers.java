// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.portal.search.Applied.Chip;
import eu.vitrine.portal.search.Corrections.Answered;
import eu.vitrine.portal.search.ResultCard.Detail;
import eu.vitrine.portal.search.SearchPage.Answer;
import eu.vitrine.portal.shell.Link;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Puts an answer together from its parts. Thread-safe. */
final class SearchAnswers<R> {

    private final Kind<R> kind;
    private final ResultLayout layout;
    private final KindWords words;
    private final Addresses<R> addresses;
    private final Narrowings narrowings;
    private final RangeFilters<R> ranges;
    private final FacetGroups<R> facets;
    private final TotalSentence total;
    private final ResultOrders<R> orders;
    private final NoHits<R> noHits;
    private final DidYouMean<R> didYouMean;

    SearchAnswers(Kind<R> usual, ResultLayout layout, Narrowings narrowings, RangeWords ranges) {
        this.kind = usual.laidOut(layout);
        this.layout = layout;
        this.words = kind.words();
        this.addresses = kind.addresses();
        this.narrowings = narrowings;
        this.ranges = new RangeFilters<>(kind, ranges.days());
        this.facets = new FacetGroups<>(kind);
        this.total = new TotalSentence(kind, ranges);
        this.orders = new ResultOrders<>(kind);
        this.noHits = new NoHits<>(kind, narrowings);
        this.didYouMean = new DidYouMean<>(kind.records());
    }

    Answer say(Answered<R> answered) {
        SearchRequest request = answered.request();
        Page<R> page = answered.page();
        return new Answer(
                answered.corrections(),
                filters(request, page),
                applied(request),
                total.say(page.total(), request.query()),
                didYouMean.of(request, page).map(this::link).orElse(null),
                orders.layouts(request, layout),
                orders.sorts(request),
                orders.sizes(request),
                layout,
                heads(),
                page.hits().stream()
                        .map(hit -> kind.card().apply(hit, page.asked()))
                        .map(card -> card.leadingTo(addresses.of(card.href(), request)))
                        .toList(),
                page.total().value() == 0 ? noHits.notice(request) : null,
                paging(request, page),
                kind.keepsakes().apply(request.query()));
    }

    private Link link(DidYouMean.Meant meant) {
        return new Link(
                words.say(
                        "search.meant",
                        Map.of(
                                "text",
                                meant.query().text(),
                                "count",
                                meant.total().value())),
                addresses.search(meant.query()));
    }

    private Filters filters(SearchRequest request, Page<R> page) {
        int used = request.query().criteria().size();
        return new Filters(
                words.say("search.filters"),
                new Link(
                        words.say("search.filters.open", Map.of("count", used)),
                        addresses.search(request) + '#' + Filters.FILTERS),
                new Link(
                        words.say(
                                "search.filters.close",
                                Map.of("count", page.total().value())),
                        addresses.search(request) + '#' + Filters.RESULTS),
                new Link(words.say("search.filters.skip"), addresses.search(request) + '#' + Filters.RESULTS),
                ranges.of(request, page.asked()),
                facets.of(request, page.facets()));
    }

    private TableHeads heads() {
        Map<Detail.Kind, String> details = new EnumMap<>(Detail.Kind.class);
        for (Detail.Kind side : Detail.Kind.values()) {
            details.put(side, words.say("search.table.detail." + side));
        }
        return new TableHeads(
                words.say("search.table.title"),
                words.say("search.table.badges"),
                words.say("search.table.parties"),
                details);
    }

    private Applied applied(SearchRequest request) {
        List<Chip> chips = narrowings.of(request.query()).stream()
                .map(one -> new Chip(
                        one.text(),
                        words.say("search.applied.remove", Map.of("filter", one.text())),
                        addresses.search(request.withQuery(one.without()))))
                .toList();
        return new Applied(
                words.say("search.applied"), chips, new Link(words.say("search.applied.clear"), addresses.start()));
    }

    private Paging paging(SearchRequest request, Page<R> page) {
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
