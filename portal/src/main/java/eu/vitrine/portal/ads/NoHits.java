// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.portal.ads.Narrowings.Narrowing;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Notice;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What to do when nothing matches: which filter to drop, and how many ads each would bring back. Thread-safe. */
@Component
class NoHits {

    private static final int MOST_TRIED = 8;

    private final RecordSearch<Ad> ads;
    private final Words words;
    private final Narrowings narrowings;
    private final Addresses addresses;

    NoHits(RecordSearch<Ad> ads, Words words, Narrowings narrowings, Addresses addresses) {
        this.ads = ads;
        this.words = words;
        this.narrowings = narrowings;
        this.addresses = addresses;
    }

    Notice notice(SearchRequest request) {
        Query query = request.query();
        List<String> sentences = new ArrayList<>();
        if (!query.text().isEmpty()) {
            sentences.add(words.say("search.none.spelling"));
        }
        sentences.add(words.say(query.criteria().isEmpty() ? "search.none.fewerWords" : "search.none.drop"));
        List<Link> ways = new ArrayList<>();
        narrowings.of(query).stream().limit(MOST_TRIED).map(this::way).forEach(ways::add);
        ways.add(new Link(words.say("search.none.clear"), "/"));
        return new Notice(words.say("search.none.heading"), sentences, List.of(), ways);
    }

    private Link way(Narrowing narrowing) {
        SearchRequest count = SearchRequest.of(narrowing.without()).withSize(0).withFacets(List.of());
        return new Link(
                words.say(
                        "search.none.without",
                        Map.of(
                                "filter",
                                narrowing.text(),
                                "count",
                                ads.search(count).total().value())),
                addresses.search(narrowing.without()));
    }
}
