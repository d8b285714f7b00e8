// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The choice for a recommender across sites, as a real browser lets it be made: what reaches, and what does not. */
interface SitesContract {

    Sites sites();

    /** The name of the cookie that every host of the domain sees. */
    String sharedCookie();

    /** The name of the cookie that one host sees. */
    String ownCookie();

    private BrowserContext visitor() {
        return sites().chromium().visitor(options -> options);
    }

    @Test
    default void lookingAtTheSwitchLeavesNoCookie() {
        try (BrowserContext visitor = visitor()) {
            Page shop = sites().page(visitor, sites().shop());
            assertThat(chosen(shop)).isEqualTo("personalised");
            assertThat(visitor.cookies()).isEmpty();
        }
    }

    @Test
    default void oneClickOnAnotherHostOfThePlatformIsKeptInOneCookieThatTheShopSees() {
        try (BrowserContext visitor = visitor()) {
            Page shop = sites().page(visitor, sites().shop());
            shop.check("input[value=plain]");
            told(shop, "vitrine-choice,plain");

            assertThat(visitor.cookies()).singleElement().satisfies(this::isTheSharedCookie);
            shop.reload();
            told(shop, "vitrine-shown,");
            assertThat(chosen(shop)).isEqualTo("plain");
            assertThat(sites().other().cookies()).contains(sharedCookie() + "=v1|feed=plain@");
        }
    }

    private void isTheSharedCookie(Cookie cookie) {
        assertThat(cookie.name).isEqualTo(sharedCookie());
        assertThat(cookie.domain).isEqualTo('.' + Sites.DOMAIN);
        assertThat(cookie.value).matches("v1\\|feed=plain@\\d{4}-\\d\\d-\\d\\d");
        assertThat(cookie.httpOnly).isTrue();
        assertThat(cookie.secure).isEqualTo(sites().scheme().equals("https"));
    }

    @Test
    default void theWayBackTakesAsManySteps() {
        try (BrowserContext visitor = visitor()) {
            Page shop = sites().page(visitor, sites().shop());
            shop.check("input[value=plain]");
            told(shop, "vitrine-choice,plain");
            shop.check("input[value=personalised]");
            told(shop, "vitrine-choice,personalised");

            assertThat(visitor.cookies())
                    .singleElement()
                    .satisfies(cookie -> assertThat(cookie.value).startsWith("v1|feed=personalised@"));
        }
    }

    @Test
    default void theKeyboardIsEnoughAndAxeFindsNothing() {
        try (BrowserContext visitor = visitor()) {
            Page shop = sites().page(visitor, sites().shop());
            shop.keyboard().press("Tab");
            shop.keyboard().press("ArrowDown");
            told(shop, "vitrine-choice,plain");

            assertThat(chosen(shop)).isEqualTo("plain");
            assertThat(new AxeBuilder(shop).analyze().getViolations()).isEmpty();
        }
    }

    @Test
    default void onASiteThatTheCookieCannotReachALinkIsShownWithTheReason() {
        try (BrowserContext visitor = visitor()) {
            Page stranger = sites().page(visitor, sites().stranger());

            assertThat(stranger.innerText("vitrine-recommender-choice [part=note]"))
                    .isEqualTo("This site cannot keep your choice.");
            assertThat(stranger.getByRole(AriaRole.LINK).getAttribute("href"))
                    .isEqualTo(sites().portal() + "/settings#feed");
            assertThat(stranger.querySelectorAll("input")).isEmpty();
            assertThat(visitor.cookies()).isEmpty();
        }
    }

    @Test
    default void aPageOfAStrangerCannotChooseInSomebodysName() {
        try (BrowserContext visitor = visitor()) {
            Page shop = sites().page(visitor, sites().shop());
            shop.check("input[value=plain]");
            told(shop, "vitrine-choice,plain");
            String before = visitor.cookies().getFirst().value;

            Page stranger = sites().page(visitor, sites().stranger());
            for (String method : List.of("PUT", "DELETE", "POST")) {
                stranger.evaluate("""
                        ([portal, method]) => fetch(portal + '/api/v1/choices', {method, credentials: 'include',
                            mode: method === 'POST' ? 'no-cors' : 'cors',
                            body: method === 'DELETE' ? undefined : '{"feed":"personalised"}'}).catch(() => {})
                        """, List.of(sites().portal(), method));
            }
            stranger.setContent("<form method='post' action='" + sites().portal()
                    + "/settings/choose'><input name='recommender' value='feed'><input name='option' value='personalised'>"
                    + "<button>Win</button></form>");
            stranger.click("button");
            stranger.waitForURL(sites().portal() + "/**");

            assertThat(visitor.cookies())
                    .singleElement()
                    .satisfies(cookie -> assertThat(cookie.value).isEqualTo(before));
        }
    }

    @Test
    default void aChoiceInOneTabIsSeenInTheOther() {
        try (BrowserContext visitor = visitor()) {
            Page one = sites().page(visitor, sites().shop());
            Page other = sites().page(visitor, sites().shop());

            one.check("input[value=plain]");

            told(other, "vitrine-choice,plain");
            assertThat(chosen(other)).isEqualTo("plain");
        }
    }

    @Test
    default void ofTwoTabsThatChooseAtOnceOneIsLaterAndBothSeeIt() {
        try (BrowserContext visitor = visitor()) {
            Page one = sites().page(visitor, sites().shop());
            Page other = sites().page(visitor, sites().shop());
            one.check("input[value=plain]");
            told(other, "vitrine-choice,plain");

            // neither waits for an answer
            one.evaluate("document.querySelector('vitrine-recommender-choice').shadowRoot"
                    + ".querySelector('[value=personalised]').click()");
            other.evaluate("document.querySelector('vitrine-recommender-choice').shadowRoot"
                    + ".querySelector('[value=plain]').click()");

            String kept = "async () => (await (await fetch('" + sites().portal()
                    + "/api/v1/choices', {credentials: 'include'})).json()).choices[0].option";
            one.waitForCondition(() -> List.of(one.evaluate(kept), chosen(one), chosen(other)).stream()
                            .distinct()
                            .count()
                    == 1);
        }
    }

    @Test
    default void aBrowserThatSendsGlobalPrivacyControlBeginsWithoutProfiling() {
        try (BrowserContext visitor =
                sites().chromium().visitor(options -> options.setExtraHTTPHeaders(Map.of("Sec-GPC", "1")))) {
            // a header of the test's own makes every request of another host ask first, which no real signal does
            Page portal = visitor.newPage();
            portal.navigate(sites().portal() + "/api/v1/choices");

            assertThat(portal.innerText("body")).contains("\"plain\"", "\"SIGNAL\"");
            assertThat(visitor.cookies()).isEmpty();
        }
    }

    @Test
    default void aPortalOutsideOfTheDomainKeepsTheChoiceForItselfAlone() {
        try (BrowserContext visitor = visitor()) {
            Page portal = visitor.newPage();
            portal.navigate(sites().portalElsewhere() + "/embed/portal-element.js");
            portal.evaluate("fetch('/api/v1/choices', {method: 'PUT', body: '{\"feed\":\"plain\"}'})");

            assertThat(visitor.cookies())
                    .filteredOn(cookie -> cookie.name.endsWith("vitrine-choices"))
                    .singleElement()
                    .satisfies(cookie -> {
                        assertThat(cookie.name).isEqualTo(ownCookie());
                        assertThat(cookie.domain).isEqualTo("ads.elsewhere.test");
                    });
        }
    }

    /** The option that the switch shows as chosen. */
    private static String chosen(Page page) {
        return page.locator("input:checked").inputValue();
    }

    /** Waits until the page was told something. */
    private static void told(Page page, String what) {
        page.waitForFunction("what => window.told.some(told => told.join() === what)", what);
    }
}
