// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import eu.vitrine.portal.browser.Chromium.Screen;
import eu.vitrine.portal.sample.PortalServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Somebody tries a choice in the made-up shop, and checks what it does. */
@PortalServer
@TestPropertySource(properties = "vitrine.demo-shop=true")
@ExtendWith(InChromium.class)
class DemoShopTest {

    private final Chromium chromium;

    @LocalServerPort
    private int port;

    DemoShopTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @Test
    void aHistoryChangesTheOrderUntilSomebodyChoosesThatItMustNot() {
        try (BrowserContext visitor = visitor(Screen.DESKTOP, ColorScheme.LIGHT)) {
            Page page = open(visitor, "/demo-shop");
            choose(page, "personalised");
            List<String> untouched = items(page);
            page.click("#home-feed .items li:nth-child(5) .deeds a:nth-child(1)");
            page.click("#home-feed .items li:nth-child(2) .deeds a:nth-child(2)");
            List<String> profiled = items(page);
            assertThat(profiled).isNotEqualTo(untouched);

            choose(page, "not-personalised");
            page.waitForFunction("document.querySelector('#home-feed .order').innerText.startsWith('Without')");
            List<String> chosen = items(page);
            assertThat(chosen).isNotEqualTo(profiled);
            page.click("#history a");
            assertThat(items(page)).isEqualTo(chosen);
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        }
    }

    @Test
    void theBrowserItselfFindsThatTheChoiceDoesSomething() {
        try (BrowserContext visitor = visitor(Screen.PHONE, ColorScheme.DARK)) {
            Page page = open(visitor, "/demo-shop/check");
            page.waitForFunction("document.getElementById('by').innerText.includes('by your browser')");
            for (String trial : page.locator(".trial").allInnerTexts()) {
                assertThat(trial).contains(trial.contains("must be the same") ? "✓ Same" : "≠ Different");
            }
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isEqualTo(0);
        }
    }

    private static void choose(Page page, String option) {
        page.locator("#home-feed vitrine-recommender-choice input[value='" + option + "']")
                .check();
    }

    private static List<String> items(Page page) {
        return page.locator("#home-feed .items li:not(.ad) h3").allInnerTexts();
    }

    private Page open(BrowserContext visitor, String address) {
        Page page = visitor.newPage();
        page.navigate("http://localhost:" + port + address);
        return page;
    }

    private BrowserContext visitor(Screen screen, ColorScheme colours) {
        return chromium.visitor(screen, colours);
    }
}
