// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.portal.search.Narrowings.Narrowing;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Notice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What to do when nothing matches: which filter to drop, and how many records each would bring back. Thread-safe. */
final class NoHits<R> {

    private static final int MOST_TRIED = 8;

    private final RecordSearch<R> records;
    private final KindWords words;
    private final Narrowings narrowings;
    private final Addresses<R> addresses;

    NoHits(Kind<R> kind, Narrowings narrowings) {
        this.records = kind.records();
        this.words = kind.words();
        this.narrowings = narrowings;
        this.addresses = kind.addresses();
    }

    Notice notice(SearchRequest request) {
        Query query = request.query();
        List<String> sentences = new ArrayList<>();
        if (!query.text().isEmpty()) {
            sentences.add(words.say("search.none.spelling"));
        }
        sentences.add(words.say(query.criteria().isEmpty() ? "search.none.fewerWords" : "search.none.drop"));
        return new Notice(words.say("search.none.heading"), sentences, List.of(), ways(query));
    }

    /** The ways that bring back most come first. */
    private List<Link> ways(Query query) {
        List<Way> ways = new ArrayList<>();
        for (Narrowing narrowing :
                narrowings.of(query).stream().limit(MOST_TRIED).toList()) {
            ways.add(way("search.none.without", narrowing));
        }
        if (!query.text().isEmpty() && query.criteria().size() > 1) {
            ways.add(
                    way("search.none.allFilters", new Narrowing("", new Query(query.text(), List.of(), query.sort()))));
        }
        return Stream.concat(
                        ways.stream()
                                .sorted(Comparator.comparingLong(Way::count).reversed())
                                .map(Way::link),
                        Stream.of(
                                new Link(words.say("search.none.clear"), addresses.start()),
                                new Link(words.say("search.help"), SearchPages.HELP)))
                .toList();
    }

    private Way way(String key, Narrowing narrowing) {
        SearchRequest request =
                SearchRequest.of(narrowing.without()).withSize(0).withFacets(List.of());
        long count = records.search(request).total().value();
        String text = words.say(key, Map.of("filter", narrowing.text(), "count", count));
        return new Way(count, new Link(text, addresses.search(narrowing.without())));
    }

    private record Way(long count, Link link) {}
}
