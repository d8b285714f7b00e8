// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders.rest;

import eu.vitrine.catalog.Recommender;
import eu.vitrine.portal.feeds.Feeds;
import eu.vitrine.portal.recommenders.RecommenderPaths;
import eu.vitrine.portal.recommenders.RecommenderVersions;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.shell.Words;
import eu.vitrine.portal.shell.failures.NotPublished;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Feeds of the changes of recommenders, beside the pages that they belong to. */
@RestController
class FeedController {

    private static final int MOST = 50;

    private final RecommenderVersions versions;
    private final RecommenderStories stories;
    private final Feeds feeds;
    private final Words words;

    FeedController(RecommenderVersions versions, RecommenderStories stories, Feeds feeds, Words words) {
        this.versions = versions;
        this.stories = stories;
        this.feeds = feeds;
        this.words = words;
    }

    /** The last changes of all recommenders, announced ones too. */
    @GetMapping(path = RecommenderPaths.FEED, produces = Feeds.ATOM)
    String all() {
        return feeds.written(
                words.say("recommender.feed.all"),
                RecommenderPaths.FEED,
                RecommenderPaths.ALL,
                stories.of(versions.latest(MOST)));
    }

    /** All changes of one recommender. */
    @GetMapping(path = RecommenderPaths.ALL + "/{id}/feed.atom", produces = Feeds.ATOM)
    String one(@PathVariable String id) {
        List<Recommender> all = versions.all(id);
        if (all.isEmpty()) {
            throw new NotPublished("problem.unknownRecommender");
        }
        String name = Tongues.ANYBODY.read(all.getLast().name()).text();
        return feeds.written(
                words.say("recommender.feed.title", Map.of("name", name)),
                RecommenderPaths.feed(id),
                RecommenderPaths.page(id),
                stories.of(all.reversed()));
    }
}
