// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.browser;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Sites without TLS, as on somebody's own machine. */
class PlainSitesTest extends SitesTest {

    @TempDir
    private static Path catalogue;

    @DynamicPropertySource
    static void fill(DynamicPropertyRegistry properties) {
        Sites.fill(catalogue);
        properties.add("vitrine.catalog", catalogue::toString);
    }

    PlainSitesTest(Chromium chromium) {
        super(chromium, "http");
    }

    @Override
    OtherSite other() throws IOException {
        return new OtherSite();
    }

    @Override
    public String sharedCookie() {
        return "vitrine-choices";
    }

    @Override
    public String ownCookie() {
        return "vitrine-choices";
    }
}
