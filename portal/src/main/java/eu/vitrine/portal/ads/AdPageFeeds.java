// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.InvalidQuery;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.PageFeeds;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** The feed of what a search page shows. Thread-safe. */
@Component
class AdPageFeeds implements PageFeeds {

    private final QueryText<Ad> queries;
    private final Words words;

    AdPageFeeds(QueryText<Ad> queries, Words words) {
        this.queries = queries;
        this.words = words;
    }

    @Override
    public List<Link> of(String path, String query) {
        if (!List.of(AdPaths.SEARCH, AdPaths.TAKE_AWAY).contains('/' + path)) {
            return List.of();
        }
        try {
            String asked = queries.print(
                    queries.parseKnown(QueryText.split(query)).query().withSort(null));
            return List.of(new Link(words.say("ad.feed.title"), AdPaths.asked(AdPaths.FEED, asked)));
        } catch (InvalidQuery e) {
            return List.of(); // the page says what is wrong
        }
    }
}
