// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import eu.vitrine.catalog.Ad;
import eu.vitrine.portal.browser.Chromium.Screen;
import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.search.Addresses;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Five people do in Chromium what they came for. */
@SampleSite
class StoriesTest {

    private static final String TITLE = "Summer sale on garden chairs";
    private static final String AUSTRIA = "#facet-country-AT";
    /** Whether people can see where the keyboard is; in fields of dates, and after the end of the page, the browser shows it. */
    private static final String FOCUS_SEEN = """
            () => {
              const style = getComputedStyle(document.activeElement);
              return document.activeElement === document.body || document.activeElement.type === 'date' || style.boxShadow !== 'none'
                  || style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
            }
            """;

    private final Chromium chromium;

    @Autowired
    private Client client;

    @Autowired
    private Addresses<Ad> search;

    StoriesTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @Test
    void aCitizenFindsAnAdAndLearnsWhyItWasShown() {
        try (Visit visit = visit(Screen.DESKTOP)) {
            visit.open("/");
            visit.page().getByRole(AriaRole.COMBOBOX).first().fill("garden chairs");
            visit.page().keyboard().press("Enter");
            visit.settle();
            assertThat(visit.address()).contains("q=garden+chairs");
            int before = total(visit.page());
            visit.click(AUSTRIA);
            assertThat(visit.address()).contains("country=AT");
            assertThat(total(visit.page())).isPositive().isLessThanOrEqualTo(before);
            link(visit.page(), TITLE).click();
            visit.settle();
            assertThat(visit.text("h1")).isEqualTo(TITLE);
            assertThat(heading(visit.page(), "Whom it was meant for").isVisible())
                    .isTrue();
            assertThat(visit.text("main")).contains("Gardening", "Blue Media Agency");
        }
    }

    @Test
    void aJournalistOrdersByReachQuotesAnAddressThatLastsAndTakesATable() {
        try (BrowserContext visitor = chromium.visitor(Screen.DESKTOP, ColorScheme.LIGHT);
                Visit visit = new Visit(visitor, client.port())) {
            visit.open(search.start() + "?q=sale").enter("#shownFrom", "2026-05-01");
            link(visit.page(), "Largest reach").click();
            visit.settle();
            assertThat(visit.address()).contains("q=sale", "shownFrom=2026-05-01", "sort=reach");
            int total = total(visit.page());
            String query = visit.address().replaceFirst("[^?]*", "").replaceFirst("&?sort=reach", "");

            visit.page().locator("[id^='hit-']").first().click();
            visit.settle();
            String quoted = visit.page().getAttribute("link[rel=canonical]", "href");
            String heading = visit.text("h1");
            assertThat(client.get(URI.create(quoted).getRawPath()).body()).contains(heading);
            assertThat(visit.text("main")).contains("As APA, BibTeX and CSL-JSON");
            String first = visit.address();
            visit.click(".neighbours a[rel=next]");
            assertThat(visit.address()).isNotEqualTo(first);
            visit.click(".neighbours a[rel=prev]");
            assertThat(visit.address()).isEqualTo(first);
            visit.back().back().back();
            assertThat(visit.address()).contains("sort=reach");

            String table = client.get("/api/v1/ads/export.csv" + query).body();
            assertThat(table).contains("Garden Friends");
            assertThat(table.split("(?m)^\"?shop:", -1)).hasSize(total + 1);
        }
    }

    @Test
    void aResearcherTakesEverythingThatMatchesAndAsksTheSameByRest() {
        try (Visit visit = visit(Screen.DESKTOP)) {
            visit.open(search.start() + "?q=sale").click(AUSTRIA);
            int total = total(visit.page());
            String query = visit.address().replaceFirst("[^?]*", "");

            List<String> lines = client.get("/api/v1/ads/export.ndjson" + query)
                    .body()
                    .lines()
                    .toList();
            assertThat(lines).hasSize(total);
            JsonNode answer = client.json("/api/v1/ads" + query);
            assertThat(answer.at("/total/value").asInt(answer.path("total").asInt(-1)))
                    .isEqualTo(total);

            visit.open("/recommenders/home-feed");
            Locator feed = visit.page().locator("link[type='application/atom+xml']");
            assertThat(client.get(Objects.requireNonNull(feed.first().getAttribute("href")))
                            .body())
                    .contains("<feed");
        }
    }

    @Test
    void aPersonWithoutAMouseSearchesNarrowsReadsChoosesAndChangesTheLanguage() {
        try (Visit visit = visit(Screen.DESKTOP)) {
            Page page = visit.open(search.start()).page();
            reach(page, page.locator("#q"));
            page.keyboard().type("garden chairs");
            press(visit, "Enter");
            assertThat(visit.address()).contains("q=garden+chairs");
            reach(page, uncover(page, AUSTRIA, visit::settle));
            press(visit, "Enter");
            assertThat(visit.address()).contains("country=AT");
            reach(page, link(page, TITLE));
            press(visit, "Enter");
            assertThat(visit.text("h1")).isEqualTo(TITLE);

            visit.open("/settings");
            Locator plain = page.locator("#home-feed-option-not-personalised");
            reach(page, plain);
            press(visit, "Space");
            assertThat(plain.getAttribute("aria-pressed")).isEqualTo("true");
            reach(page, page.locator("details.languages > summary"));
            page.keyboard().press("Enter");
            reach(page, page.locator("details.languages a[lang=el]"));
            press(visit, "Enter");
            page.waitForURL(Pattern.compile(".*/el/settings"));
            assertThat(visit.settle().page().getAttribute("html", "lang")).isEqualTo("el");
            assertThat(plain.getAttribute("aria-pressed")).isEqualTo("true");
        }
    }

    @Test
    void onAPhoneOneFiltersReadsChangesTheLanguageAndSwitchesProfilingOff() {
        try (Visit visit = visit(Screen.PHONE)) {
            Page page = visit.open(search.start() + "?q=sale").page();
            uncover(page, AUSTRIA, visit::settle).click();
            visit.settle();
            assertThat(visit.address()).contains("country=AT");
            visit.open(search.start() + "?q=sale&country=AT");
            link(page, TITLE).click();
            visit.settle();
            assertThat(visit.text("h1")).isEqualTo(TITLE);
            assertThat(visit.overflow()).isZero();
            page.locator("details.languages > summary").click();
            page.locator("details.languages a[lang=de]").click();
            page.waitForURL(Pattern.compile(".*/de/ads/.*"));
            visit.settle().open("/settings").click("#home-feed-option-not-personalised");
            assertThat(pressed(page)).isEqualTo("home-feed-option-not-personalised");
            assertThat(visit.overflow()).isZero();
        }
    }

    @Test
    void onAPhoneWithoutScriptsTheSameCanBeDone() {
        try (BrowserContext visitor =
                chromium.visitor(options -> options.setViewportSize(320, 640).setJavaScriptEnabled(false))) {
            Page page = visitor.newPage();
            String site = "http://localhost:" + client.port();
            page.navigate(site + search.start() + "?q=sale");
            uncover(page, AUSTRIA, () -> {}).click();
            assertThat(page.url()).contains("country=AT");
            link(page, TITLE).click();
            assertThat(page.innerText("h1")).isEqualTo(TITLE);
            page.locator("details.languages > summary").click();
            page.locator("details.languages a[lang=de]").click();
            assertThat(page.url()).contains("/de/ads/");
            page.navigate(site + "/settings");
            page.click("#home-feed-option-not-personalised");
            assertThat(pressed(page)).isEqualTo("home-feed-option-not-personalised");
        }
    }

    /** Goes on with the keyboard until it is there, and sees at each step where it is. */
    private static void reach(Page page, Locator wanted) {
        for (int step = 0; step < 400; step++) {
            if (Boolean.TRUE.equals(wanted.evaluate("element => element === document.activeElement"))) {
                return;
            }
            page.keyboard().press("Tab");
            assertThat(page.evaluate(FOCUS_SEEN))
                    .as("%s", page.evaluate("document.activeElement.outerHTML.slice(0, 200)"))
                    .isEqualTo(true);
        }
        throw new AssertionError("The keyboard does not lead to " + wanted);
    }

    /**
     * Opens what a filter is folded into.
     *
     * @param settle waits for what a click has changed
     */
    private static Locator uncover(Page page, String filter, Runnable settle) {
        Locator wanted = page.locator(filter);
        GetByRoleOptions filters = new GetByRoleOptions().setName(Pattern.compile("^Filters"));
        List.of(
                        page.getByRole(AriaRole.BUTTON, filters).first(),
                        page.getByRole(AriaRole.LINK, filters).first(),
                        page.locator("details:not([open]):has(" + filter + ") > summary")
                                .first())
                .forEach(opener -> {
                    if (!wanted.isVisible() && opener.isVisible()) {
                        opener.click();
                        settle.run();
                    }
                });
        return wanted;
    }

    private static void press(Visit visit, String key) {
        visit.page().keyboard().press(key);
        visit.settle();
    }

    /** How many match, as the sentence above the results says. */
    private static int total(Page page) {
        return Integer.parseInt(page.innerText("#total")
                .replaceAll("^\\D*([\\d,]+)[\\s\\S]*", "$1")
                .replace(",", ""));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name))
                .first();
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(name))
                .first();
    }

    private static @Nullable String pressed(Page page) {
        return page.getAttribute("#home-feed button[aria-pressed=true]", "id");
    }

    private Visit visit(Screen screen) {
        return new Visit(chromium.visitor(screen, ColorScheme.LIGHT), client.port());
    }
}
