// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.portal.feeds.Story;
import eu.vitrine.portal.shell.Days;
import eu.vitrine.portal.shell.Words;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a feed tells of an ad. Thread-safe. */
@Component
public class AdStories {

    private final AdTitles titles;
    private final Words words;
    private final Days days;

    AdStories(AdTitles titles, Words words, Days days) {
        this.titles = titles;
        this.words = words;
        this.days = days;
    }

    /** The story of an ad; it is as old as its latest period. */
    public Story of(Ad ad) {
        Instant from = ad.latestPeriod().from();
        return new Story("ad " + ad.id(), titles.of(ad).text(), from, AdPaths.page(ad.id()), summary(ad, from));
    }

    private String summary(Ad ad, Instant from) {
        String moment = days.say(from);
        return ad.advertiser() == null
                ? words.say("ad.feed.unnamed", Map.of("moment", moment))
                : words.say(
                        "ad.feed.summary", Map.of("advertiser", ad.advertiser().name(), "moment", moment));
    }
}
