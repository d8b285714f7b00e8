// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import eu.vitrine.portal.browser.Chromium.Screen;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A visitor chooses in Chromium. */
@SampleSite
class ChoosingTest {

    private static final String WITH = "home-feed-option-personalised";
    private static final String WITHOUT = "home-feed-option-not-personalised";
    private static final String CHOSEN = "vitrine-choices=v1|home-feed=not-personalised@2026-11-21";

    private final Chromium chromium;

    @LocalServerPort
    private int port;

    ChoosingTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @Test
    void oneClickChoosesForGoodAndLookingAroundDoesNot() {
        BrowserContext visitor = visitor(Screen.DESKTOP, ColorScheme.LIGHT);
        try (Visit visit = new Visit(visitor, port)) {
            visit.open("/settings").open("/recommenders/home-feed").open("/settings");
            assertThat(kept(visitor)).isEmpty();
            visit.click('#' + WITHOUT);
            assertThat(kept(visitor)).containsExactly(CHOSEN);
            assertThat(visit.focused()).isEqualTo(WITHOUT);
            assertThat(visit.text("#home-feed [role=status]")).isEqualTo("Home feed: “For everybody” holds now.");
            visitor.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
            visit.open("/settings");
            assertThat(pressed(visit.page())).isEqualTo(WITHOUT);
            visit.click('#' + WITH);
            assertThat(pressed(visit.page())).isEqualTo(WITH);
            assertThat(visit.strangers()).isEmpty();
        }
    }

    @Test
    void theKeyboardAloneChoosesAndTakesItBack() {
        try (Visit visit = visit(Screen.DESKTOP)) {
            visit.open("/settings#home-feed");
            assertThat(visit.focused()).isEqualTo("home-feed");
            press(visit, "Tab", "Tab", "Space");
            assertThat(pressed(visit.page())).isEqualTo(WITHOUT);
            assertThat(visit.focused()).isEqualTo(WITHOUT);
            press(visit, "Tab", "Enter");
            assertThat(pressed(visit.page())).isEqualTo(WITH);
            assertThat(visit.focused()).isEqualTo(WITH);
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void bothWaysHaveTheSameSizeColourAndLetters(Screen screen) {
        try (Visit visit = visit(screen)) {
            visit.open("/settings");
            assertThat(size(visit.page(), WITH)).isEqualTo(size(visit.page(), WITHOUT));
            Object before = look(visit.page(), WITH, WITHOUT);
            visit.click('#' + WITHOUT).page().mouse().move(0, 0);
            assertThat(look(visit.page(), WITHOUT, WITH)).isEqualTo(before);
        }
    }

    @Test
    void oneClickChoosesForAllAndUndoBringsBackWhatWas() {
        BrowserContext visitor = visitor(Screen.DESKTOP, ColorScheme.LIGHT);
        try (Visit visit = new Visit(visitor, port)) {
            visit.open("/settings").click("#all-recommenders-option-not-personalised");
            assertThat(kept(visitor)).containsExactly("vitrine-choices=v1|*=not-personalised@2026-11-21");
            assertThat(pressed(visit.page())).isEqualTo(WITHOUT);
            visit.click("#all-recommenders .setting-undo");
            assertThat(kept(visitor)).isEmpty();
            assertThat(pressed(visit.page())).isEqualTo(WITH);
        }
    }

    @Test
    void theLinkOfAnExplanationLeadsToItsSwitch() {
        try (Visit visit = visit(Screen.DESKTOP)) {
            visit.open("/recommenders/home-feed");
            visit.page().evaluate("window.same = true");
            visit.click("a[href$='/settings#home-feed']");
            visit.page().waitForFunction("document.activeElement.id === 'home-feed'");
            assertThat(visit.address()).isEqualTo("/settings#home-feed");
            assertThat(visit.page().getAttribute("#home-feed", "data-here")).isEmpty();
            assertThat(visit.page().evaluate("window.same"))
                    .as("without loading anew")
                    .isEqualTo(true);
        }
    }

    @Test
    void ofTwoTabsTheLaterChoiceWinsAndBothSeeIt() {
        BrowserContext visitor = visitor(Screen.DESKTOP, ColorScheme.LIGHT);
        try (Visit one = new Visit(visitor, port);
                Visit other = new Visit(visitor, port)) {
            one.open("/settings");
            other.open("/settings");
            one.click('#' + WITHOUT);
            other.page().waitForSelector('#' + WITHOUT + "[aria-pressed=true]");
            other.click('#' + WITH);
            one.page().waitForSelector('#' + WITH + "[aria-pressed=true]");
            assertThat(kept(visitor)).containsExactly("vitrine-choices=v1|home-feed=personalised@2026-11-21");
            assertThat(one.page().isVisible("#home-feed .setting-undo")).isFalse();
        }
    }

    @Test
    void withoutScriptsFormsDoTheSame() {
        try (BrowserContext visitor = chromium.withoutScripts()) {
            Page page = visitor.newPage();
            page.navigate("http://localhost:" + port + "/settings");
            page.click("#home-feed button[value=not-personalised]");
            assertThat(page.url()).contains("/settings?changed=home-feed").endsWith("#home-feed");
            assertThat(kept(visitor)).containsExactly(CHOSEN);
            assertThat(page.getAttribute("#home-feed button[value=not-personalised]", "aria-pressed"))
                    .isEqualTo("true");
            assertThat(page.innerText("#home-feed [role=status]")).contains("holds now");
            page.click("#home-feed .setting-undo");
            assertThat(kept(visitor)).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"DESKTOP, LIGHT", "DESKTOP, DARK", "PHONE, LIGHT", "PHONE, DARK"})
    void thePageSuitsEverybody(Screen screen, ColorScheme colours) {
        try (Visit visit = new Visit(visitor(screen, colours), port)) {
            visit.open("/settings").click('#' + WITHOUT);
            visit.photograph("settings-%s-%s".formatted(screen, colours).toLowerCase(Locale.ROOT));
            assertThat(visit.overflow()).isZero();
            assertThat(visit.violations()).isEmpty();
        }
    }

    @Test
    void aClickIsNotLostWhenTheSessionHasEnded() {
        BrowserContext visitor = visitor(Screen.DESKTOP, ColorScheme.LIGHT);
        try (Visit visit = new Visit(visitor, port)) {
            visit.open("/settings");
            visitor.addCookies(List.of(
                    new Cookie("JSESSIONID", "ENDED").setUrl(visit.page().url())));
            visit.page().click('#' + WITHOUT);
            visit.page().waitForSelector('#' + WITHOUT + "[aria-pressed=true]");
            assertThat(kept(visitor)).containsExactly(CHOSEN);
            assertThat(visit.page().evaluate("sessionStorage.length")).isEqualTo(0);
        }
    }

    private static Object size(Page page, String id) {
        return page.evaluate(
                "id => { const box = document.getElementById(id).getBoundingClientRect(); return [box.width, box.height]; }",
                id);
    }

    /** How two buttons look beside each other. */
    private static Object look(Page page, String held, String other) {
        return page.evaluate("""
                ids => ids.map(id => document.getElementById(id)).map(button => {
                  const style = getComputedStyle(button);
                  const box = button.getBoundingClientRect();
                  return [box.width, box.height, style.font, style.color, style.backgroundColor, style.borderColor].join();
                })
                """, List.of(held, other));
    }

    private static void press(Visit visit, String... keys) {
        for (String key : keys) {
            visit.page().keyboard().press(key);
        }
        visit.settle();
    }

    private static String pressed(Page page) {
        return String.valueOf(page.getAttribute("#home-feed button[aria-pressed=true]", "id"));
    }

    private static List<String> kept(BrowserContext visitor) {
        return visitor.cookies().stream()
                .filter(cookie -> !cookie.name.equals("JSESSIONID"))
                .map((Cookie cookie) -> cookie.name + '=' + cookie.value)
                .toList();
    }

    private Visit visit(Screen screen) {
        return new Visit(visitor(screen, ColorScheme.LIGHT), port);
    }

    private BrowserContext visitor(Screen screen, ColorScheme colours) {
        return chromium.visitor(screen, colours);
    }
}
