// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PortalServer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The pages of the made-up shop, as they are before any script runs. */
@PortalServer
@TestPropertySource(properties = "vitrine.demo-shop=true")
class ShopControllerTest {

    private static final String WITHOUT = "vitrine-choices=v1|home-feed=not-personalised@2026-06-01";
    private static final String WITH = "vitrine-choices=v1|home-feed=personalised@2026-06-01";

    @Autowired
    private Client client;

    @Test
    void everyPageSaysThatTheShopIsMadeUp() {
        assertThat(page("/demo-shop", "").text()).contains("a made-up shop", "Nothing here can be bought");
        assertThat(page("/demo-shop/check", "").text()).contains("made-up shop");
    }

    @Test
    void nobodyGetsACookieForLooking() {
        assertThat(client.get("/demo-shop").headers().allValues("Set-Cookie")).isEmpty();
        assertThat(client.get("/demo-shop/check").headers().allValues("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void whatIsDoneStandsInTheAddressAndChangesTheOrder() {
        Document before = page("/demo-shop?language=de", WITH);
        String look = before.select("#home-feed .deeds a[href*='viewed:lamps']").attr("href");
        assertThat(look).contains("history=viewed:lamps-", "language=de", "#home-feed");

        Document after = page(look.replaceAll("#.*", ""), WITH);
        assertThat(after.select("#history li").text()).startsWith("Looked at: ");
        assertThat(items(after)).isNotEqualTo(items(before));
        assertThat(items(page(look.replaceAll("#.*", ""), WITHOUT)))
                .isEqualTo(items(page("/demo-shop?language=de", WITHOUT)));
        assertThat(after.select("#history a").attr("href")).isEqualTo("/demo-shop?language=de&country=DE#history");
    }

    @Test
    void besideEachListStandItsChoiceAndItsExplanationWithLinksForThoseWithoutScripts() {
        Document page = page("/demo-shop?q=lamp", "");
        for (String id : List.of("home-feed", "search-results")) {
            assertThat(page.select("#" + id + " vitrine-recommender-choice[recommender=" + id + "] a")
                            .attr("href"))
                    .isEqualTo("/settings#" + id);
            assertThat(page.select("#" + id + " vitrine-recommender[recommender=" + id + "] a")
                            .attr("href"))
                    .isEqualTo("/recommenders/" + id);
        }
    }

    @Test
    void adsAreRecordsOfTheRepositoryAndMarkedAsAds() {
        Element ad = page("/demo-shop?country=DE", "").expectFirst(".ad vitrine-ad-label");
        assertThat(client.get(ad.select("a").attr("href").replace("/ads/", "/api/v1/ads/"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(ad.text()).isEqualTo("Ad");
    }

    @Test
    void whatIsTypedIsTextAndNeverMarkup() {
        Document page = page("/demo-shop?q=%3Cscript%3Ealert(1)%3C/script%3E%22&history=viewed:%3Cb%3E", "");
        assertThat(page.select("main script, main b")).isEmpty();
        assertThat(page.select("input[name=q]").attr("value")).isEqualTo("<script>alert(1)</script>\"");
    }

    @Test
    void theCheckShowsTheSameWithoutProfilingAndDifferencesWithIt() {
        for (Element trial : page("/demo-shop/check", "").select(".trial")) {
            boolean same = trial.select(".hash").eachText().stream().distinct().count() == 1;
            assertThat(same).isEqualTo(trial.text().contains("must be the same"));
            assertThat(trial.select(".verdict").text()).startsWith(same ? "✓ Same" : "≠ Different");
            assertThat(trial.select(".hash")).hasSize(4);
        }
    }

    @Test
    void theCheckLeadsToTheAnswersThemselves() {
        Element row = page("/demo-shop/check", "").expectFirst(".trial tbody tr:last-child");
        assertThat(client.get(row.select("a").attr("href")).body().getBytes(StandardCharsets.UTF_8))
                .hasSize(Integer.parseInt(row.select(".bytes").text()));
    }

    @Test
    void commandsNameThisPortalAndTheCookieOfSomebodyWhoChose() {
        assertThat(page("/demo-shop/check", "").select("pre").eachText())
                .hasSize(3)
                .allSatisfy(command -> assertThat(command)
                        .contains("'http://localhost:" + client.port() + "/demo-shop/feed?language=de&country=DE")
                        .contains("Cookie: vitrine-choices=v1|home-feed="))
                .anySatisfy(command -> assertThat(command)
                        .contains("verify-choice", "--with-history 'history=viewed:", "--without-history"));
    }

    private Document page(String address, String cookie) {
        return Jsoup.parse(client.get(address, "Cookie", cookie).body());
    }

    private static List<String> items(Document page) {
        return page.select("#home-feed .items li:not(.ad) h3").eachText();
    }
}
