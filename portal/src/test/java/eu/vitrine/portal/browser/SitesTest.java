// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** Starts the portal of a platform, and a browser; what stands beside it depends on the scheme. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"vitrine.limits.burst=1000000", "vitrine.cookie.domain=" + Sites.DOMAIN})
@DirtiesContext
abstract class SitesTest implements SitesContract {

    private static @Nullable Chromium chromium;

    private final String scheme;
    private @Nullable OtherSite other;

    @LocalServerPort
    private int port;

    SitesTest(String scheme) {
        this.scheme = scheme;
    }

    abstract OtherSite other() throws IOException;

    @Override
    public final Sites sites() {
        return new Sites(Objects.requireNonNull(chromium), scheme, port, Objects.requireNonNull(other));
    }

    @BeforeAll
    static void start() {
        assumeTrue(Chromium.installed().isPresent(), "Chromium is not installed");
        chromium = new Chromium(Chromium.installed().orElseThrow());
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
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
