// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.disclosures.rest;

import eu.vitrine.catalog.Disclosure;
import eu.vitrine.portal.disclosures.DisclosurePaths;
import eu.vitrine.portal.disclosures.DisclosureVersions;
import eu.vitrine.portal.feeds.Feeds;
import eu.vitrine.portal.shell.Words;
import eu.vitrine.portal.shell.failures.NotPublished;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Feeds of the changes of published texts, beside the pages that they belong to. */
@RestController
class DisclosureFeedController {

    private static final int MOST = 50;

    private final DisclosureVersions versions;
    private final DisclosureStories stories;
    private final Feeds feeds;
    private final Words words;

    DisclosureFeedController(DisclosureVersions versions, DisclosureStories stories, Feeds feeds, Words words) {
        this.versions = versions;
        this.stories = stories;
        this.feeds = feeds;
        this.words = words;
    }

    /** The last changes of all texts, announced ones too. */
    @GetMapping(path = DisclosurePaths.FEED, produces = Feeds.ATOM)
    String all() {
        return feeds.written(
                words.say("disclosure.feed.all"),
                DisclosurePaths.FEED,
                DisclosurePaths.ALL,
                stories.of(versions.latest(MOST)));
    }

    /** The last changes of one text. */
    @GetMapping(path = DisclosurePaths.ALL + "/{id}/feed.atom", produces = Feeds.ATOM)
    String one(@PathVariable String id) {
        List<Disclosure> all = versions.all(id);
        if (all.isEmpty()) {
            throw new NotPublished("problem.unknownDisclosure");
        }
        return feeds.written(
                words.say(
                        "disclosure.feed.title", Map.of("service", all.getLast().service())),
                DisclosurePaths.feed(id),
                DisclosurePaths.page(id),
                stories.of(all.reversed().subList(0, Math.min(MOST, all.size()))));
    }
}
