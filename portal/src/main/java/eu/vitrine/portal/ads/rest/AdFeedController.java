// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.Hit;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.portal.ads.AdPaths;
import eu.vitrine.portal.ads.AdStories;
import eu.vitrine.portal.feeds.Feeds;
import eu.vitrine.portal.feeds.Story;
import eu.vitrine.portal.search.rest.RequestQuery;
import eu.vitrine.portal.shell.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A feed of any search, beside the page that shows it. */
@RestController
class AdFeedController {

    private static final int MOST = 50;
    private static final String NEWEST = "newest";

    private final RecordSearch<Ad> ads;
    private final QueryText<Ad> queries;
    private final AdStories stories;
    private final Feeds feeds;
    private final Words words;

    AdFeedController(RecordSearch<Ad> ads, QueryText<Ad> queries, AdStories stories, Feeds feeds, Words words) {
        this.ads = ads;
        this.queries = queries;
        this.stories = stories;
        this.feeds = feeds;
        this.words = words;
    }

    /** The newest ads that match. There are endless searches, so robots keep only the feed of all ads. */
    @GetMapping(path = AdPaths.FEED, produces = Feeds.ATOM)
    ResponseEntity<String> feed(HttpServletRequest request) {
        Query query = queries.parse(RequestQuery.of(request)).query().withSort(null);
        String asked = queries.print(query);
        List<Story> newest =
                ads
                        .search(SearchRequest.of(query.withSort(NEWEST))
                                .withSize(MOST)
                                .withFacets(List.of()))
                        .hits()
                        .stream()
                        .map(Hit::record)
                        .map(stories::of)
                        .toList();
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (!asked.isEmpty()) {
            answer.header("X-Robots-Tag", "noindex");
        }
        return answer.body(feeds.written(
                words.say("ad.feed.title"),
                AdPaths.asked(AdPaths.FEED, asked),
                AdPaths.asked(AdPaths.SEARCH, asked),
                newest));
    }
}
