// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.ui;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PortalServer;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page from which a result is taken away, as it is without scripts. */
@PortalServer
class AdExportViewTest {

    private static final String ASKED = "q=%27sale%22&country=GR";

    @Autowired
    private Client client;

    @Test
    void theResultsLeadToIt() {
        assertThat(page("/en/?q=sale&country=GR&sort=newest")
                        .select(".keepsakes a")
                        .eachAttr("href"))
                .contains("/en/ads/export?q=sale&country=GR", "/ads/feed.atom?q=sale&country=GR", "/en/saved");
    }

    @Test
    void everyFormIsThereWithItsManifestAndNoRobotFollows() {
        Document page = page("/en/ads/export?q=sale&country=GR");
        List<Element> links = page.select(".files a");
        assertThat(links).hasSize(8).allMatch(link -> link.attr("rel").equals("nofollow"));
        assertThat(page.select(".files a.file").eachAttr("href"))
                .allMatch(href -> href.contains("?q=sale&country=GR&statusAt="))
                .allMatch(href -> client.get(href).statusCode() == 200);
        assertThat(page.select(".files a.manifest").eachAttr("href"))
                .allMatch(href -> client.json(href).path("sha256").isString());
    }

    @Test
    void aFileAndItsManifestBelongTogether() {
        Document page = page("/en/ads/export?q=sale");
        String file = page.select(".files a.file").getFirst().attr("href");
        String manifest = page.select(".files a.manifest").getFirst().attr("href");
        assertThat(client.json(manifest).path("address").stringValue()).endsWith(file);
    }

    @Test
    void callsOfProgramsHoldTheAddressSoThatNothingInItEndsTheText() {
        Document page = page("/en/ads/export?" + ASKED);
        assertThat(page.select(".code pre").eachText())
                .hasSize(4)
                .allMatch(text -> text.contains("q=%27sale%22&country=GR"));
        assertThat(page.select("vitrine-copy")).hasSize(4).allMatch(button -> button.childrenSize() == 0);
    }

    @Test
    void whatOfTheAddressCannotBeUsedIsSaid() {
        assertThat(page("/en/ads/export?shownFrom=yesterday")
                        .select(".ad-header p")
                        .size())
                .isGreaterThan(2);
    }

    @Test
    void savedSearchesSayWhereTheyAreAndWhatTheyNeed() {
        assertThat(page("/en/saved").select("article.prose p").eachText())
                .anyMatch(sentence -> sentence.contains("stay in this browser"))
                .anyMatch(sentence -> sentence.contains("needs scripts"));
    }

    private Document page(String path) {
        return Jsoup.parse(client.get(path).body());
    }
}
