// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.guard;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PortalServer;
import java.net.http.HttpHeaders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What browsers are told with every answer. */
@PortalServer
class HeadersTest {

    @Autowired
    private Client client;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/ads",
                "/api/v1/nothing",
                "/api/v1/ads/export.csv",
                "/v3/api-docs",
                "/actuator/health",
                "/media/none.svg",
                "/swagger-ui/index.html",
            })
    void noAnswerCanBeFramedGuessedAtOrFollowed(String path) {
        HttpHeaders headers = client.get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).contains("frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.map()).doesNotContainKeys("server", "x-powered-by");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/ads,          default-src 'none'",
        "/api/v1/ads/export.csv, default-src 'none'",
        "/media/none.svg,      default-src 'none'",
        "/swagger-ui/index.html, default-src 'self'",
    })
    void whatIsForProgramsRunsNothing(String path, String policy) {
        assertThat(client.get(path)
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .startsWith(policy)
                .doesNotContain("unsafe-eval");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/favicon.ico",
                "/embed/ad-label.js",
                "/embed/recommender-choice/de.json",
                "/vitrine/site.css",
                "/.well-known/gpc.json",
                "/api/v1/ads",
                "/api/v1/choices",
                "/recommenders/feed.atom",
                "/swagger-ui/index.html",
            })
    void whatIsNoPageLeavesNoCookie(String path) {
        assertThat(client.get(path).statusCode()).isEqualTo(200);
        assertThat(client.get(path).headers().allValues("Set-Cookie")).isEmpty();
    }
}
