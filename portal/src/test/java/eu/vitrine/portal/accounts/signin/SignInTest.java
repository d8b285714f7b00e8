// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.Browser;
import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PortalServer;
import eu.vitrine.portal.sample.SettableClock;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Signing in and out by plain forms. */
@PortalServer
@ExtendWith(OutputCaptureExtension.class)
class SignInTest {

    private static final String WRONG = "The name or the password is not right.";

    @Autowired
    private Client client;

    @Autowired
    private SettableClock clock;

    private Browser browser;

    @BeforeEach
    void start() {
        clock.pass(Duration.ofMinutes(10));
        browser = new Browser(client);
    }

    private static Optional<String> location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location");
    }

    private boolean signedIn() {
        return browser.open("/api/v1/choices/history").statusCode() == 200;
    }

    @Test
    void whoSignsInIsKnownUntilTheySignOut() {
        assertThat(signedIn()).isFalse();
        HttpResponse<String> answer = browser.signIn("anna");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).hasValue("/settings");
        assertThat(signedIn()).isTrue();
        HttpResponse<String> out = browser.submit("/sign-out", Map.of("from", "/about"));
        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(location(out)).hasValue("/about");
        assertThat(signedIn()).isFalse();
    }

    @Test
    void theSessionOfAVisitorIsNotThatOfTheAccount() {
        browser.open("/");
        Optional<String> before = browser.cookie("JSESSIONID");
        browser.signIn("anna");
        assertThat(browser.cookie("JSESSIONID")).isPresent().isNotEqualTo(before);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreToldAlike(CapturedOutput log) {
        for (String name : new String[] {"anna", "zznobody", "<script>"}) {
            HttpResponse<String> answer =
                    browser.submit("/sign-in", Map.of("name", name, "password", "zzsecret", "from", "/about"));
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body())
                    .contains(
                            WRONG,
                            "value=\"" + name.replace("<", "&lt;").replace(">", "&gt;") + '"',
                            "value=\"/about\"")
                    .doesNotContain("zzsecret", "<script>");
            assertThat(signedIn()).isFalse();
        }
        assertThat(log.getAll()).doesNotContain("zzsecret", "zznobody", "127.0.0.1");
    }

    @Test
    void aFormWithoutAnythingInItIsWrongToo() {
        assertThat(browser.submit("/sign-in", Map.of()).body()).contains(WRONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "\\\\evil.example",
                "javascript:alert(1)",
                "/about\r\nSet-Cookie: x=y",
                "/sign-in?from=/",
                ""
            })
    void aLinkCannotSendAnybodyElsewhere(String from) {
        HttpResponse<String> answer =
                browser.submit("/sign-in", Map.of("name", "anna", "password", PortalServer.PASSWORD, "from", from));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).hasValue("/settings");
    }

    @Test
    void onePageOfThisSiteIsComeBackTo() {
        assertThat(location(browser.submit(
                        "/sign-in",
                        Map.of("name", "ANNA", "password", PortalServer.PASSWORD, "from", "/ads?q=caf%C3%A9#top"))))
                .hasValue("/ads?q=caf%C3%A9#top");
    }

    @Test
    void aPageOfAnotherSiteSignsNobodyInOrOut() {
        Map<String, String> form = Map.of("name", "anna", "password", PortalServer.PASSWORD);
        assertThat(browser.submit("/sign-in", form, "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(signedIn()).isFalse();
        browser.signIn("anna");
        assertThat(browser.submit("/sign-out", Map.of(), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.open("/sign-out").statusCode()).isEqualTo(404);
        assertThat(signedIn()).isTrue();
    }

    @Test
    void whoGuessesTooOftenHasToWait() {
        for (int guess = 0; guess < 10; guess++) {
            assertThat(browser.submit("/sign-in", Map.of("name", "ben", "password", "guess" + guess))
                            .statusCode())
                    .isEqualTo(403);
        }
        HttpResponse<String> refused = browser.signIn("ben");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("60");
        assertThat(refused.body()).contains("Too many tries to sign in.");
        assertThat(browser.signIn("anna").statusCode())
                .as("nobody else is kept out")
                .isEqualTo(303);
        clock.pass(Duration.ofMinutes(1));
        assertThat(browser.signIn("ben").statusCode()).isEqualTo(303);
    }

    @Test
    void whoSignsInOftenIsNotGuessing() {
        for (int time = 0; time < 40; time++) {
            assertThat(browser.signIn("anna").statusCode()).isEqualTo(303);
        }
    }

    @Test
    void addressesThatSpringSecurityWouldRefuseStillWork() {
        assertThat(client.get("/ads/test:a;b=c").statusCode()).isEqualTo(404);
    }

    @Test
    void thePageItselfIsThere() {
        assertThat(browser.open("/sign-in").statusCode()).isEqualTo(200);
    }
}
