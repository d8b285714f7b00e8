// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PortalServer;
import eu.vitrine.portal.search.SearchPage;
import eu.vitrine.portal.search.SearchPage.Told;
import eu.vitrine.portal.search.SearchPages;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** While somebody else's search takes every turn. */
@PortalServer
@TestPropertySource(properties = {"vitrine.limits.questions-at-once=1", "vitrine.limits.question-patience=1ms"})
class CrowdTest {

    @Autowired
    private Client client;

    @Autowired
    private Turnstile turnstile;

    @Autowired
    private SearchPages<Ad> pages;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/ads",
                "/api/v1/ads?q=ferry&size=1&facets=",
                "/api/v1/ads/fields/brand/values?prefix=a",
                "/api/v1/recommenders",
                "/api/v1/disclosures?q=law",
                "/api/v1/targeting-parameters",
            })
    void programsAreToldWhenToAskAgain(String path) {
        HttpResponse<String> refused = turnstile.ask(() -> client.get(path));
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(Client.json(refused).path("detail").stringValue())
                .startsWith("More is asked at this moment than can be answered at once.");
        assertThat(client.get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/ads/test:ferry-summer-sale",
                "/api/v1/ads/export.ndjson?q=ferry",
                "/actuator/health",
                "/ads/test:ferry-summer-sale",
                "/about",
            })
    void whatCostsLittleIsAnsweredAllTheSame(String path) {
        assertThat(turnstile.ask(() -> client.get(path)).statusCode()).isEqualTo(200);
    }

    @Test
    void pagesStandWithoutWhatWouldHaveToBeLookedUp() {
        assertThat(turnstile
                        .ask(() -> client.get("/ads/test:ferry-summer-sale"))
                        .body())
                .contains("They could not be looked up in time just now.");
        assertThat(turnstile.ask(() -> client.get("/advertisers/test:a-1")).body())
                .contains("These ads could not be counted in time just now", "Newest ads");
    }

    @Test
    void peopleAreToldToComeBackAndTheirWordsStay() {
        SearchPage page = turnstile.ask(() -> pages.page(Map.of("q", List.of("ferry"))));
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.form().text()).isEqualTo("ferry");
        assertThat(page.body())
                .isInstanceOfSatisfying(
                        Told.class,
                        told -> assertThat(told.notice().heading())
                                .isEqualTo("Too many people are searching right now"));
        assertThat(pages.page(Map.of("q", List.of("ferry"))).status()).isEqualTo(200);
    }
}
