// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import eu.vitrine.portal.browser.Chromium.Screen;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What scripts add to the search: a drawer, suggestions, a key; and the search without them. */
@SampleSite
class SearchingTest {

    private static final String IN_THE_DRAWER = "document.getElementById('filters').contains(document.activeElement)";

    private final Chromium chromium;

    @LocalServerPort
    private int port;

    SearchingTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @Test
    void onAPhoneFiltersAreADrawerThatKeepsTheKeyboardAndGivesItBack() {
        try (Visit visit = visit(Screen.PHONE)) {
            visit.open("/ads");
            assertThat(visit.page().isVisible("#shownFrom")).isFalse();
            visit.page().focus("#filters-open");
            visit.page().keyboard().press("Enter");
            assertThat(visit.page().evaluate(IN_THE_DRAWER)).isEqualTo(true);
            for (int presses = 0; presses < 60; presses++) {
                visit.page().keyboard().press("Tab");
                assertThat(visit.page().evaluate("document.activeElement === document.body || " + IN_THE_DRAWER))
                        .isEqualTo(true);
            }
            visit.click("#facet-country-DE");
            assertThat(visit.focused()).isEqualTo("facet-country-DE");
            assertThat(visit.text("#filters-close")).matches("Show \\d+ ads");
            assertThat(visit.page().getAttribute("#filters-close [role=status]", "role"))
                    .isEqualTo("status");
            assertThat(visit.violations()).isEmpty();
            assertThat(visit.overflow()).isZero();
            visit.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/drawer.png")));
            visit.page().keyboard().press("Escape");
            assertThat(visit.focused()).isEqualTo("filters-open");
            assertThat(visit.page().isVisible("#shownFrom")).isFalse();
            assertThat(visit.text("#filters-open")).isEqualTo("Filters (1 used)");
            visit.page().click("#filters-open");
            visit.page().click("#filters-close");
            assertThat(visit.focused()).isEqualTo("filters-open");
            assertThat(visit.page().isVisible("#total")).isTrue();
        }
    }

    @Test
    void aValueThatIsChosenKeepsTheKeyboardAndTheNewTotalIsAnnounced() {
        try (Visit visit = visit(Screen.DESKTOP)) {
            visit.open("/ads");
            String before = visit.text("#total [role=status]");
            visit.page().focus("#facet-country-DE");
            visit.page().keyboard().press("Enter");
            visit.settle();
            assertThat(visit.focused()).isEqualTo("facet-country-DE");
            assertThat(visit.text("#total [role=status]")).isNotEqualTo(before).contains("Germany");
        }
    }

    @Test
    void aNameIsSuggestedAndChosenFromTheKeyboard() {
        try (Visit visit = visit(Screen.DESKTOP)) {
            for (String start : new String[] {"/", "/ads?country=DE"}) {
                visit.open(start).page().focus("#q");
                visit.page().keyboard().type("gard");
                visit.page().waitForSelector("[role=option]");
                assertThat(visit.page().getAttribute("#q", "aria-expanded")).isEqualTo("true");
                assertThat(visit.violations()).isEmpty();
                visit.page().keyboard().press("ArrowDown");
                assertThat(visit.page().getAttribute("#q", "aria-activedescendant"))
                        .isEqualTo("suggestion-0");
                visit.page().keyboard().press("Enter");
                visit.page().waitForURL(url -> url.contains("advertiser=Garden+Friends"));
                visit.settle();
                assertThat(visit.address()).startsWith("/ads?").contains("advertiser=Garden+Friends");
                assertThat(visit.address().contains("country=DE")).isEqualTo(start.contains("country"));
                assertThat(visit.page().inputValue("#q")).isEmpty();
            }
        }
    }

    @Test
    void suggestionsCanBeLeft() {
        try (Visit visit = visit(Screen.DESKTOP)) {
            visit.open("/ads").page().focus("#q");
            visit.page().keyboard().type("gard");
            visit.page().waitForSelector("[role=option]");
            visit.page().keyboard().press("Escape");
            assertThat(visit.page().isVisible("[role=option]")).isFalse();
            assertThat(visit.page().inputValue("#q")).isEqualTo("gard");
            visit.page().keyboard().press("Enter");
            visit.page().waitForURL(url -> url.contains("q=gard"));
        }
    }

    @Test
    void aKeyLeadsToTheBoxUnlessSomebodyTypesOrSwitchedItOff() {
        try (Visit visit = visit(Screen.DESKTOP)) {
            visit.open("/ads").page().keyboard().press("/");
            assertThat(visit.focused()).isEqualTo("q");
            visit.page().keyboard().press("/");
            assertThat(visit.page().inputValue("#q")).isEqualTo("/");
            visit.open("/help").page().uncheck("vitrine-shortcut-switch input");
            visit.open("/ads").page().keyboard().press("/");
            assertThat(visit.focused()).isNotEqualTo("q");
        }
    }

    @Test
    void withoutScriptsALinkShowsTheFiltersAndAnotherLeadsOn() {
        try (BrowserContext visitor = chromium.withoutScripts()) {
            Page page = visitor.newPage();
            page.setViewportSize(320, 640);
            page.navigate("http://localhost:" + port + "/ads?q=sale");
            assertThat(page.isVisible("#shownFrom")).isFalse();
            page.click("#filters-open");
            page.fill("#shownFrom", "2026-01-01");
            page.press("#shownFrom", "Enter");
            assertThat(page.url()).endsWith("/en/ads?shownFrom=2026-01-01&shownTo=&q=sale");
            page.click("#filters-open");
            page.click("#filters-close");
            assertThat(page.isVisible("#shownFrom")).isFalse();
            assertThat(page.isVisible("#total")).isTrue();
            page.navigate("http://localhost:" + port + "/");
            page.fill("#q", "chairs");
            page.press("#q", "Enter");
            assertThat(page.url()).endsWith("/en/ads?q=chairs");
        }
    }

    private Visit visit(Screen screen) {
        return new Visit(chromium.visitor(screen, ColorScheme.LIGHT), port);
    }
}
