// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.disclosures;

import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.PageFeeds;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The feeds of the pages of published texts. Thread-safe. */
@Component
class DisclosurePageFeeds implements PageFeeds {

    private final Words words;

    DisclosurePageFeeds(Words words) {
        this.words = words;
    }

    @Override
    public List<Link> of(String path, String query) {
        String[] parts = path.split("/");
        if (!('/' + parts[0]).equals(DisclosurePaths.ALL)) {
            return List.of();
        }
        List<Link> feeds = new ArrayList<>();
        if (parts.length > 1) {
            feeds.add(new Link(words.say("disclosure.feed"), DisclosurePaths.feed(parts[1])));
        }
        feeds.add(new Link(words.say("disclosure.feed.all"), DisclosurePaths.FEED));
        return feeds;
    }
}
