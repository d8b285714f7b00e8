// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.ColorScheme;
import eu.vitrine.portal.browser.Chromium.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A visitor in Chromium takes a result away, and keeps a search for themselves. */
@SampleSite
class TakingAwayTest {

    private static final String SEARCH = "/ads?q=summer&country=DE";
    private static final String SAVED = "vitrine-saved li a";

    private final Chromium chromium;

    @LocalServerPort
    private int port;

    TakingAwayTest(Chromium chromium) {
        this.chromium = chromium;
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
    void aFileIsDownloadedUnderItsNameAndThePageSaysWhenAllOfItWasSent() throws IOException {
        try (Visit visit = visit()) {
            visit.open("/ads/export?q=summer");
            Download download = visit.page()
                    .waitForDownload(
                            () -> visit.page().locator(".files a.file").first().click());
            assertThat(download.suggestedFilename()).startsWith("vitrine-ads-").endsWith(".csv");
            assertThat(Files.readString(download.path())).startsWith("id,title,");
            visit.page().waitForSelector(".sending [role=status]:not(:empty)");
            assertThat(visit.text(".files li:first-child .sending")).isEqualTo("All sent: 62");
            assertThat(visit.page().isVisible(".files li:first-child progress")).isFalse();
            assertThat(visit.violations()).isEmpty();
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
        return new Visit(chromium.visitor(Screen.DESKTOP, ColorScheme.LIGHT), port);
    }
}
