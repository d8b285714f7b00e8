// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.browser;

import eu.vitrine.catalog.server.Certificate;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Sites with TLS, as the public sees them. */
class SecureSitesTest extends SitesTest {

    @TempDir
    private static Path folder;

    @DynamicPropertySource
    static void fill(DynamicPropertyRegistry properties) throws IOException, InterruptedException {
        Path catalogue = folder.resolve("catalogue");
        Sites.fill(catalogue);
        Certificate certificate = Certificate.make(folder, "dns:*.test");
        properties.add("vitrine.catalog", catalogue::toString);
        properties.add("server.ssl.key-store", () -> certificate.keys().toString());
        properties.add("server.ssl.key-store-password", () -> Certificate.PASSWORD);
    }

    SecureSitesTest(Chromium chromium) {
        super(chromium, "https");
    }

    @Override
    OtherSite other() throws IOException {
        return new OtherSite(new Certificate(folder));
    }

    @Override
    public String sharedCookie() {
        return "__Secure-vitrine-choices";
    }

    @Override
    public String ownCookie() {
        return "__Host-vitrine-choices";
    }
}
