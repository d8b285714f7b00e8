// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import eu.vitrine.catalog.sample.SampleRecommenders;
import eu.vitrine.portal.browser.Chromium.Screen;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** What becomes of a choice in the course of time: nothing, unless somebody chooses anew. */
@ExtendWith(InChromium.class)
class ChoiceJourneyTest {

    private static final String WITHOUT = "#feed-option-plain";
    private static final String WITH = "#feed-option-personalised";
    private static final String ALL_WITHOUT = "#all-recommenders-option-not-personalised";
    private static final int COST = 4;

    @TempDir
    private static Path folder;

    private static @Nullable RunningPortal portal;

    private final Chromium chromium;

    ChoiceJourneyTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Sites.fill(folder.resolve("catalogue"));
        Map<String, String> settings = new HashMap<>(
                Map.of("vitrine.catalog", "catalogue", "vitrine.accounts.database", "jdbc:h2:file:./accounts"));
        for (String name : List.of("anna", "bela", "cleo", "dora")) {
            String hash = new BCryptPasswordEncoder(COST).encode(name + "-pass");
            settings.put("vitrine.accounts.users." + name, Objects.requireNonNull(hash));
        }
        portal = new RunningPortal(folder, settings);
    }

    @AfterAll
    static void stop() {
        if (portal != null) {
            portal.close();
        }
    }

    @Test
    void aVisitorsChoiceSurvivesTheRestartOfTheBrowserAndOfThePortal() throws IOException, InterruptedException {
        Path profile = folder.resolve("profile");
        try (BrowserContext browser = chromium.remembering(profile)) {
            visit(browser).open("/settings").click(WITHOUT);
        }

        portal().restart();

        try (BrowserContext browser = chromium.remembering(profile)) {
            assertThat(holds(visit(browser).open("/settings"))).isEqualTo(WITHOUT);
        }
    }

    @Test
    void aVisitorsChoiceComesAlongAtSignInAndIsThereOnASecondDeviceAndAfterARestart()
            throws IOException, InterruptedException {
        try (BrowserContext laptop = device();
                BrowserContext phone = device()) {
            visit(laptop).open("/settings").click(WITHOUT);
            signIn(laptop, "anna");
            assertThat(holds(visit(laptop).open("/settings"))).isEqualTo(WITHOUT);

            portal().restart();

            signIn(phone, "anna");
            assertThat(holds(visit(phone).open("/settings"))).isEqualTo(WITHOUT);
        }
    }

    @Test
    void signingOutResetsNothingAndWhatSomebodyElseChoseThereIsNotTakenAlong() {
        try (BrowserContext shared = device()) {
            signIn(shared, "bela");
            visit(shared).open("/settings").click(WITHOUT);
            signOut(shared);
            assertThat(holds(visit(shared).open("/settings"))).isEqualTo(WITHOUT);

            signIn(shared, "cleo");
            assertThat(holds(visit(shared).open("/settings"))).isEqualTo(WITH);
        }
    }

    @Test
    void theNewerChoiceOfTwoDevicesHoldsOnBoth() {
        try (BrowserContext laptop = device();
                BrowserContext phone = device()) {
            signIn(laptop, "dora");
            visit(laptop).open("/settings").click(WITHOUT);
            signOut(laptop);
            signIn(phone, "dora");
            visit(phone).open("/settings").click(WITH);

            signIn(laptop, "dora");

            assertThat(holds(visit(laptop).open("/settings"))).isEqualTo(WITH);
        }
    }

    @Test
    void everythingWithoutProfilingHoldsForARecommenderThatComesLater() {
        try (BrowserContext browser = device()) {
            visit(browser).open("/settings").click(ALL_WITHOUT);

            Sites.write(folder.resolve("catalogue"), SampleRecommenders.version("later", "1", "2021-01-01", "price"));

            Page page = visit(browser).open("/settings").page();
            page.waitForFunction("""
                    async () => {
                      const {choices} = await (await fetch('/api/v1/choices')).json();
                      return choices.some(one => one.recommender === 'later' && one.basis === 'CHOICE' && !one.profiling);
                    }
                    """);
            assertThat(visit(browser).open("/settings").page().getAttribute("#later-option-plain", "aria-pressed"))
                    .isEqualTo("true");
        }
    }

    private static void signIn(BrowserContext browser, String name) {
        Page page = visit(browser).open("/sign-in").page();
        page.fill("#account-name", name);
        page.fill("#account-password", name + "-pass");
        page.press("#account-password", "Enter");
        page.waitForURL("**/settings");
        page.close();
    }

    private static void signOut(BrowserContext browser) {
        Visit visit = visit(browser).open("/settings");
        visit.page().click("form[action='/sign-out'] button");
        visit.page().waitForSelector(".account-line a[href*='/sign-in']");
        visit.settle(); // of a page that is closed while it is on its way, Chromium may never say that it is closed
        List<Cookie> cookies = browser.cookies();
        assertThat(cookies).extracting(cookie -> cookie.name).contains("vitrine-choices");
        visit.page().close();
    }

    /** The option that the page says holds. */
    private static String holds(Visit visit) {
        return '#' + visit.page().getAttribute("#feed [aria-pressed=true]", "id");
    }

    private BrowserContext device() {
        return chromium.visitor(Screen.DESKTOP, ColorScheme.LIGHT);
    }

    private static Visit visit(BrowserContext browser) {
        return new Visit(browser, portal().port());
    }

    private static RunningPortal portal() {
        return Objects.requireNonNull(portal);
    }
}
