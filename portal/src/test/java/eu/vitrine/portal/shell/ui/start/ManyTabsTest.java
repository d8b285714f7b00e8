// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PortalServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Open pages hold memory, so there are only so many of them. */
@PortalServer
@TestPropertySource(properties = "vitrine.limits.tabs=3")
class ManyTabsTest {

    private static final String START = "/?v-r=init&location=&query=";

    @Autowired
    private Client client;

    @Test
    void theNextOneIsToldToComeBackAndReadingGoesOn() {
        String session = client.get(START)
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .replaceFirst(";.*", "");
        assertThat(client.get(START, "Cookie", session).statusCode())
                .as("a second tab of the same browser")
                .isEqualTo(200);
        assertThat(client.get(START).statusCode()).isEqualTo(200);

        for (String cookie : new String[] {"", session}) {
            HttpResponse<String> refused = client.get(START, "Cookie", cookie);
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(refused.headers().allValues("Set-Cookie")).isEmpty();
        }
        assertThat(client.get("/").statusCode()).isEqualTo(200);
        assertThat(client.get("/api/v1/ads").statusCode()).isEqualTo(200);
    }
}
