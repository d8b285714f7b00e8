// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PortalServer;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Any search can be followed. */
@PortalServer
class AdFeedTest {

    @Autowired
    private Client client;

    @Test
    void theNewestAdsThatMatchAreToldTheNewestFirst() throws FeedException {
        SyndFeed feed = feed("/ads/feed.atom?country=GR&sort=reach");
        assertThat(feed.getEntries())
                .hasSizeLessThanOrEqualTo(50)
                .isSortedAccordingTo(
                        Comparator.comparing(SyndEntry::getUpdatedDate).reversed())
                .extracting(entry -> entry.getLink().replaceFirst(".*/ads/", ""))
                .containsExactlyElementsOf(client.json("/api/v1/ads?facets=&country=GR&sort=newest&size=50")
                        .path("hits")
                        .valueStream()
                        .map(hit -> hit.at("/ad/id").stringValue())
                        .toList());
        assertThat(feed.getLinks())
                .anyMatch(link ->
                        link.getRel().equals("alternate") && link.getHref().endsWith("/ads?country=GR"));
    }

    @Test
    void feedsOfDifferentSearchesAreDifferentFeedsOfTheSameEntries() throws FeedException {
        SyndFeed all = feed("/ads/feed.atom");
        SyndFeed some = feed("/ads/feed.atom?country=GR");
        assertThat(all.getUri()).isNotEqualTo(some.getUri());
        assertThat(all.getEntries()).hasSize(50).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
    }

    @Test
    void robotsKeepOnlyTheFeedOfAllAds() {
        assertThat(client.get("/ads/feed.atom").headers().firstValue("X-Robots-Tag"))
                .isEmpty();
        assertThat(client.get("/ads/feed.atom?country=GR").headers().firstValue("X-Robots-Tag"))
                .hasValue("noindex");
    }

    @Test
    void theSearchPageNamesTheFeedOfItsSearch() {
        assertThat(client.get("/ads?q=sale&country=GR&size=50").body())
                .contains("type=\"application/atom+xml\"", "href=\"/ads/feed.atom?q=sale&amp;country=GR\"");
        assertThat(client.get("/el/ads").body()).contains("href=\"/ads/feed.atom\"");
        assertThat(client.get("/about").body()).doesNotContain("/ads/feed.atom");
    }

    @Test
    void aSearchThatCannotBeReadIsRefused() {
        HttpResponse<String> answer = client.get("/ads/feed.atom?shownFrom=yesterday");
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    private SyndFeed feed(String path) throws FeedException {
        return new SyndFeedInput().build(new StringReader(client.get(path).body()));
    }
}
