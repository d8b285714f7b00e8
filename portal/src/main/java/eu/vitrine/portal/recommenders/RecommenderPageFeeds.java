// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.PageFeeds;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The feeds of the pages of recommenders. Thread-safe. */
@Component
class RecommenderPageFeeds implements PageFeeds {

    private final Words words;

    RecommenderPageFeeds(Words words) {
        this.words = words;
    }

    @Override
    public List<Link> of(String path, String query) {
        String[] parts = path.split("/");
        if (!('/' + parts[0]).equals(RecommenderPaths.ALL)) {
            return List.of();
        }
        List<Link> feeds = new ArrayList<>();
        if (parts.length > 1 && !('/' + path).equals(RecommenderPaths.FINDINGS)) {
            feeds.add(new Link(words.say("recommender.feed"), RecommenderPaths.feed(parts[1])));
        }
        feeds.add(new Link(words.say("recommender.feed.all"), RecommenderPaths.FEED));
        return feeds;
    }
}
