// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PortalServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** An engine that may take no time at all stops every search that has to look for something, and nothing else. */
@PortalServer
@TestPropertySource(properties = "vitrine.lucene.time-limit=0ms")
class TimeLimitTest {

    @Autowired
    private Client client;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/ads?country=DE",
                "/api/v1/ads?q=summer+sale+-winter&country.not=FR&facetSize=1000",
                "/api/v1/ads/fields/advertiser/values?size=1000&q=summer",
            })
    void aSearchThatTheEngineStopsIsRefused(String path) {
        HttpResponse<String> refused = client.get(path);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(Client.json(refused).path("detail").stringValue()).startsWith("This search takes too long");
    }

    @Test
    void thePageOfSuchASearchSaysSoToEverybody() {
        HttpResponse<String> refused = client.get("/en/ads?country=DE");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("This search takes too long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/about", "/ads/test:ferry-summer-sale", "/api/v1/ads/test:ferry-summer-sale", "/actuator/health"
            })
    void whatIsNoSearchIsAnswered(String path) {
        assertThat(client.get(path).statusCode()).isEqualTo(200);
    }
}
