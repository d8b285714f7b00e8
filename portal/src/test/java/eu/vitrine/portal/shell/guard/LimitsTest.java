// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.guard;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.ManyAds;
import eu.vitrine.portal.sample.PortalServer;
import eu.vitrine.portal.sample.SettableClock;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Nobody gets more than a share, and nobody loses the share by looking at pages. */
@PortalServer
@TestPropertySource(
        properties = {
            "vitrine.limits.burst=5",
            "vitrine.limits.requests-per-second=2",
            "vitrine.limits.export-burst=1KB",
            "vitrine.limits.export-bytes-per-second=1KB"
        })
class LimitsTest {

    private static final String EXPORT = "/api/v1/ads/export.ndjson";

    @Autowired
    private Client client;

    @Autowired
    private SettableClock clock;

    @BeforeEach
    void everythingIsPaid() {
        clock.pass(Duration.ofHours(1));
    }

    @Test
    void whoAsksTooMuchIsToldWhenToAskAgain() {
        for (int request = 0; request < 5; request++) {
            assertThat(client.get("/api/v1/ads/test:ferry-summer-sale").statusCode())
                    .isEqualTo(200);
        }
        HttpResponse<String> refused =
                client.get("/api/v1/ads/test:ferry-summer-sale", "Origin", "https://example.org");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(refused.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Client.json(refused).path("status").intValue()).isEqualTo(429);
        assertThat(client.get("/api/v1/ads/test:ferry-summer-sale", "X-Forwarded-For", "192.0.2.1")
                        .statusCode())
                .as("nobody is believed to be somebody else")
                .isEqualTo(429);
        clock.pass(Duration.ofSeconds(1));
        assertThat(client.get("/api/v1/ads/test:ferry-summer-sale").statusCode())
                .isEqualTo(200);
    }

    @Test
    void picturesAndScriptsDoNotUseUpTheRightToLookAtPages() {
        for (int request = 0; request < 40; request++) {
            assertThat(client.get("/media/none.svg").statusCode()).isEqualTo(404);
        }
        assertThat(client.get("/api/v1/ads/test:ferry-summer-sale").statusCode())
                .isEqualTo(200);
        for (int request = 0; request < 10; request++) {
            client.get("/media/none.svg");
        }
        HttpResponse<String> refused = client.get("/media/none.svg", "Accept", "text/html");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    }

    @Test
    void openingPagesIsLimitedByTheSessionsThatTheyMake() {
        for (int request = 0; request < 5; request++) {
            assertThat(client.get("/?v-r=init&location=&query=").statusCode()).isEqualTo(200);
        }
        assertThat(client.get("/?v-r=init&location=&query=").statusCode()).isEqualTo(429);
    }

    @Test
    void anExportIsFinishedAndTheNextWaitsForIt() {
        HttpResponse<String> whole = client.get(EXPORT);
        assertThat(whole.body().lines()).hasSameSizeAs(ManyAds.all());
        HttpResponse<String> refused = client.get(EXPORT + "?size=1");
        assertThat(refused.statusCode()).isEqualTo(429);
        long wait = Long.parseLong(refused.headers().firstValue("Retry-After").orElseThrow());
        assertThat(wait).isCloseTo(whole.body().length() / 1024, Percentage.withPercentage(5));
        clock.pass(Duration.ofSeconds(wait));
        assertThat(client.get(EXPORT).statusCode()).isEqualTo(200);
    }
}
