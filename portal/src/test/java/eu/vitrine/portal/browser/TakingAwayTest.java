// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.ColorScheme;
import eu.vitrine.portal.browser.Chromium.Screen;
import eu.vitrine.portal.sample.PageAds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A visitor in Chromium takes a result away, and keeps a search for themselves. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "vitrine.limits.burst=1000000")
@DirtiesContext
class TakingAwayTest {

    private static final String SEARCH = "/ads?q=summer&country=DE";
    private static final String SAVED = "vitrine-saved li a";

    @TempDir
    private static Path catalogue;

    private static @Nullable Chromium chromium;

    @LocalServerPort
    private int port;

    @TestConfiguration(proxyBeanMethods = false)
    static class Moment {

        @Bean
        @Primary
        InstantSource moment() {
            return InstantSource.fixed(PageAds.NOW);
        }
    }

    @DynamicPropertySource
    static void fill(DynamicPropertyRegistry properties) {
        PageAds.write(catalogue, 1);
        properties.add("vitrine.catalog", catalogue::toString);
    }

    @BeforeAll
    static void start() {
        assumeTrue(Chromium.installed().isPresent(), "no Chromium is installed: apt-get install chromium");
        chromium = new Chromium(Chromium.installed().orElseThrow());
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aSearchIsSavedOpenedRenamedAndDeletedInTheBrowserAlone() {
        try (Visit visit = visit()) {
            visit.open(SEARCH).click("vitrine-save button");
            assertThat(visit.text("vitrine-save [role=status]")).isEqualTo("Saved in this browser.");
            visit.open("/saved");
            assertThat(visit.page().locator(SAVED).getAttribute("href")).isEqualTo("/en/ads?q=summer&country=DE");
            visit.click("vitrine-saved li button >> nth=0")
                    .page()
                    .locator("vitrine-saved input")
                    .fill("<b>Mine</b>");
            visit.click("vitrine-saved form button >> nth=0");
            assertThat(visit.text(SAVED)).isEqualTo("<b>Mine</b>");
            assertThat(visit.text("vitrine-saved [role=status]")).isEqualTo("New name: <b>Mine</b>");
            assertThat(visit.violations()).isEmpty();
            visit.click(SAVED);
            assertThat(visit.address()).endsWith(SEARCH.substring(1));
            visit.open("/saved").click("vitrine-saved li button >> nth=1");
            assertThat(visit.page().locator(SAVED).count()).isZero();
            assertThat(visit.strangers()).isEmpty();
        }
    }

    @Test
    void aFileIsDownloadedUnderItsName() throws IOException {
        try (Visit visit = visit()) {
            visit.open("/ads/export?q=summer");
            Download download = visit.page()
                    .waitForDownload(
                            () -> visit.page().locator(".files a.file").first().click());
            assertThat(download.suggestedFilename()).startsWith("vitrine-ads-").endsWith(".csv");
            assertThat(Files.readString(download.path())).startsWith("id,title,");
        }
    }

    @Test
    void aCallIsCopied() {
        try (Visit visit = visit()) {
            visit.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            visit.open("/ads/export?q=summer").click("vitrine-copy button >> nth=0");
            assertThat(visit.text("vitrine-copy [role=status] >> nth=0")).isEqualTo("Copied.");
            assertThat((String) visit.page().evaluate("navigator.clipboard.readText()"))
                    .startsWith("curl --fail")
                    .contains("/api/v1/ads/export.csv?q=summer'");
        }
    }

    private Visit visit() {
        return new Visit(Objects.requireNonNull(chromium).visitor(Screen.DESKTOP, ColorScheme.LIGHT), port);
    }
}
