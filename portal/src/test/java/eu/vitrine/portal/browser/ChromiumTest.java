// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import eu.vitrine.portal.browser.Chromium.Screen;
import eu.vitrine.portal.sample.PageHistory;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A visitor in Chromium walks through the running portal over a real catalogue; pictures stay in target/screenshots. */
@SampleSite
class ChromiumTest {

    private static final Pattern FILM = Pattern.compile("https://storage\\.films\\.example/.*");

    private final Chromium chromium;

    @LocalServerPort
    private int port;

    ChromiumTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @Test
    void aVisitorSearchesNarrowsReadsAndComesBack() {
        try (Visit visit = visit(Screen.DESKTOP, ColorScheme.LIGHT)) {
            visit.open("/ads?country=DE").enter("#q", "sale");
            assertThat(visit.address()).isEqualTo("/ads?q=sale&country=DE");
            visit.click("#facet-country-AT");
            assertThat(visit.address()).isEqualTo("/ads?q=sale&country=AT&country=DE");
            assertThat(visit.focused()).isEqualTo("facet-country-AT");
            assertThat(visit.text("#total")).isEqualTo("61 ads match “sale” – Country reached: Austria or Germany");
            visit.back();
            assertThat(visit.address()).isEqualTo("/ads?q=sale&country=DE");
            visit.click(".chip >> nth=1");
            assertThat(visit.address()).isEqualTo("/ads?q=sale");
            assertThat(visit.focused()).isEqualTo("total");
            visit.click(".paging a[rel=next]").photograph("search-second-page");
            String second = visit.address();
            visit.click("#hit-shop\\:copy-030");
            assertThat(visit.address()).startsWith("/ads/shop:copy-030?from=q%3Dsale");
            assertThat(visit.text("h1")).isEqualTo("Summer sale on garden chairs");
            assertThat(visit.focused()).isEqualTo("content");
            visit.back();
            assertThat(visit.address()).isEqualTo(second);
            assertThat(visit.focused()).isEqualTo("hit-shop:copy-030");
            assertThat(visit.strangers()).isEmpty();
        }
    }

    @Test
    void filtersFollowWhatIsTyped() {
        try (Visit visit = visit(Screen.PHONE, ColorScheme.LIGHT)) {
            visit.open("/ads").click(".filters-button");
            visit.enter("#shownFrom", "2026-12-01");
            assertThat(visit.address()).isEqualTo("/ads?shownFrom=2026-12-01");
            visit.page().fill("details:has(#facet-advertiser-Film\\+House) .find", "film");
            visit.settle();
            visit.click("#facet-advertiser-Film\\+House");
            assertThat(visit.address()).isEqualTo("/ads?advertiser=Film+House&shownFrom=2026-12-01");
            visit.photograph("search-phone-filters");
        }
    }

    @Test
    void aReaderFindsATextGoesToAPartOfItAndSeesWhatChanged() {
        try (Visit visit = visit(Screen.DESKTOP, ColorScheme.LIGHT)) {
            visit.open("/disclosures").enter("#q", "sellers pay");
            visit.click("#hit-market\\@2025-05-06T18\\:30\\:00Z");
            String version = "/disclosures/market/versions/2025-05-06T18:30:00Z";
            assertThat(visit.address()).isEqualTo(version);
            visit.click(".contents li:last-child a");
            assertThat(visit.address()).isEqualTo(version + "#part-4");
            assertThat(visit.page().locator("#part-4").isVisible()).isTrue();
            visit.click("text=What changed when this version came");
            assertThat(visit.text("ins")).isEqualTo("very little");
            assertThat(visit.text("del")).isEqualTo("a lot");
            visit.page().click(".folded summary");
            assertThat(visit.page().locator(".folded p").first().isVisible()).isTrue();
            assertThat(visit.strangers()).isEmpty();
        }
    }

    @Test
    void theKeyboardSkipsWhatIsOnEveryPage() {
        try (Visit visit = visit(Screen.DESKTOP, ColorScheme.LIGHT)) {
            visit.open("/ads/shop:greek");
            visit.page().keyboard().press("Tab");
            visit.page().keyboard().press("Enter");
            visit.settle();
            assertThat(visit.focused()).isEqualTo("content");
            assertThat(visit.address()).isEqualTo("/ads/shop:greek");
        }
    }

    @Test
    void aReaderHasTheirOwnBrowserVerifyAnAd() {
        try (Visit visit = visit(Screen.PHONE, ColorScheme.LIGHT)) {
            for (String address : List.of("/ads/shop:summer-sale", PageHistory.OLD_STATE)) {
                visit.open(address).page().click("vitrine-verify button");
                visit.page().waitForSelector(".verdict li");
                assertThat(visit.page().locator(".verdict").getAttribute("data-verdict"))
                        .as(visit.text(".verdict"))
                        .isEqualTo("good");
            }
            visit.photograph("ad-verified");
            assertThat(visit.overflow()).isZero();
            assertThat(visit.violations()).isEmpty();
            assertThat(visit.strangers()).isEmpty();
        }
    }

    @Test
    void aStrangersFilmIsAskedForOnlyByThoseWhoUnfoldItAndStandsInAFrameThatCanDoNothing() {
        try (Visit visit = visit(Screen.PHONE, ColorScheme.LIGHT)) {
            visit.open("/ads/shop:third-party");
            assertThat(visit.strangers()).isEmpty();
            visit.page().waitForRequest(FILM, () -> visit.page().click(".framed summary"));
            visit.page().waitForFunction("document.querySelector('.framed iframe').src.endsWith('/media/1')");
            assertThat(visit.page().getAttribute(".framed iframe", "sandbox")).isEmpty();
            assertThat(visit.page().frames()).hasSize(2);
            assertThat(visit.overflow()).isZero();
            visit.photograph("ad-film-of-a-stranger").click(".framed summary");
            assertThat(visit.page().getAttribute(".framed iframe", "src")).isNull();
        }
    }

    @Test
    void aStrangersFilmIsAskedForByALinkWhereThereAreNoScripts() {
        try (BrowserContext visitor = chromium.withoutScripts()) {
            Page page = visitor.newPage();
            page.navigate("http://localhost:" + port + "/ads/shop:third-party");
            page.click(".framed summary");
            page.waitForRequest(FILM, () -> page.click(".framed noscript a"));
            assertThat(page.url()).endsWith("/ads/shop:third-party");
        }
    }

    private Visit visit(Screen screen, ColorScheme colours) {
        if (chromium == null) {
            throw new IllegalStateException("assumed to be there");
        }
        return new Visit(chromium.visitor(screen, colours), port);
    }
}
