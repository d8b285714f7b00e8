// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.failures;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.BreakingSearch;
import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PortalServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A search that would take too long is stopped, and whoever asked is told so and what to do: never with an empty result. */
@PortalServer
@Import(BreakingSearch.Configuration.class)
class TooExpensiveTest {

    @Autowired
    private Client client;

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/ads?q=", "/api/v1/ads/fields/brand/values?prefix=a&q=", "/api/v1/ads/receipt?q="})
    void programsAreToldToNarrowIt(String path) {
        HttpResponse<String> refused = client.get(path + BreakingSearch.ENDLESS);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("60");
        assertThat(Client.json(refused).path("detail").stringValue())
                .isEqualTo(
                        "This search takes too long, and was stopped. Narrow it: fewer words, fewer things left out, "
                                + "or one more filter, such as a country or the days between which an ad was shown.");
        assertThat(refused.body()).doesNotContain("total", "eu.vitrine", "Exception", BreakingSearch.ENDLESS + "\"");
    }
}
