// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.browser;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** Starts the portal of a platform, and a browser; what stands beside it depends on the scheme. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"vitrine.limits.burst=1000000", "vitrine.cookie.domain=" + Sites.DOMAIN})
@DirtiesContext
@ExtendWith(InChromium.class)
abstract class SitesTest implements SitesContract {

    private final Chromium chromium;
    private final String scheme;
    private @Nullable OtherSite other;

    @LocalServerPort
    private int port;

    SitesTest(Chromium chromium, String scheme) {
        this.chromium = chromium;
        this.scheme = scheme;
    }

    abstract OtherSite other() throws IOException;

    @Override
    public final Sites sites() {
        return new Sites(chromium, scheme, port, Objects.requireNonNull(other));
    }

    @BeforeEach
    void open() throws IOException {
        other = other();
    }

    @AfterEach
    void close() {
        if (other != null) {
            other.close();
        }
    }
}
