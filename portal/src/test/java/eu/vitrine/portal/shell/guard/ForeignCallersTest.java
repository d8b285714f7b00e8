// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.guard;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.SharedDomain;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may ask for what is about whoever asks, and change something, in a browser. */
@SharedDomain
class ForeignCallersTest {

    private static final String CHOICES = "/api/v1/choices";
    private static final String NOTHING = "{}";

    @Autowired
    private Client client;

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            a program that is no browser,                    https, ads.shop.example, -,                              -,           200
            the address bar,                                 https, ads.shop.example, -,                              none,        200
            a page of the portal,                            https, ads.shop.example, https://ads.shop.example,       same-origin, 200
            a page of the portal in an older browser,        https, ads.shop.example, https://ads.shop.example,       -,           200
            a page of the portal on a port of its own,       http,  ads.shop.example:8080, http://ads.shop.example:8080, -,        200
            a page of the portal where a proxy hides TLS,    http,  ads.shop.example, https://ads.shop.example,       same-origin, 200
            a page of the platform,                          https, ads.shop.example, https://www.shop.example,       same-site,   200
            a page of the platform on another port,          https, ads.shop.example, https://www.shop.example:8443,  same-site,   200
            the platform's own page in an older browser,     https, ads.shop.example, https://shop.example,           -,           200
            a page of the platform without TLS,              https, ads.shop.example, http://www.shop.example,        cross-site,  403
            the same in an older browser,                    https, ads.shop.example, http://www.shop.example,        -,           403
            a page of another site,                          https, ads.shop.example, https://evil.example,           cross-site,  403
            a page of another site in an older browser,      https, ads.shop.example, https://evil.example,           -,           403
            a page of another site that hides its name,      https, ads.shop.example, -,                              cross-site,  403
            a page that hides whose it is,                   https, ads.shop.example, null,                           -,           403
            a page in a sandbox,                             https, ads.shop.example, null,                           cross-site,  403
            a name that ends alike,                          https, ads.shop.example, https://evilshop.example,       -,           403
            a name that begins alike,                        https, ads.shop.example, https://shop.example.evil.example, -,        403
            a user name that looks like ours,                https, ads.shop.example, https://ads.shop.example@evil.example, -,    403
            something that is no origin,                     https, ads.shop.example, what ever,                      -,           403
            a word that no browser sends,                    https, ads.shop.example, -,                              same-planet, 403
            a neighbour that shares no cookie,               https, ads.other.example, https://www.other.example,     same-site,   403
            a neighbour that shows no name,                  https, ads.other.example, -,                             same-site,   403
            another port where no cookie is shared,          http,  localhost,        http://localhost:1,             same-site,   403
            the platform asks a host outside of its domain,  https, ads.other.example, https://www.shop.example,      -,           403
            """)
    void whoMayAsk(String who, String scheme, String host, String origin, String site, int status) {
        String[] headers = headers(scheme, host, Optional.ofNullable(origin), Optional.ofNullable(site));
        assertThat(client.get(CHOICES, headers).statusCode()).as("read").isEqualTo(status);
        assertThat(client.send("PUT", CHOICES, NOTHING, headers).statusCode())
                .as("choose")
                .isEqualTo(status);
        assertThat(client.ask("DELETE", CHOICES, headers).statusCode())
                .as("forget")
                .isEqualTo(status);
        assertThat(client.ask("POST", "/api/v1/ads", headers).statusCode())
                .as("change something else")
                .isEqualTo(status == 200 ? 405 : 403);
        assertThat(client.get("/api/v1/ads", headers).statusCode())
                .as("read what is public")
                .isEqualTo(200);
    }

    private static String[] headers(String scheme, String host, Optional<String> origin, Optional<String> site) {
        List<String> headers = new ArrayList<>(List.of("X-Forwarded-Proto", scheme, "X-Forwarded-Host", host));
        origin.ifPresent(value -> headers.addAll(List.of("Origin", value)));
        site.ifPresent(value -> headers.addAll(List.of("Sec-Fetch-Site", value)));
        return headers.toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/%63hoices",
                "/api//v1/choices",
                "/api/v1/./choices",
                "/api/v1/choices;a=b",
                "/api/v1/ads/../choices",
                "/api/v1/choices?v-r=uidl",
                "/api/v1/choices?recommender=home-feed",
            })
    void anotherSpellingOfTheAddressLetsNobodyIn(String path) {
        HttpResponse<String> answer = client.get(path, "Origin", "https://evil.example");
        assertThat(answer.statusCode()).isIn(400, 403, 404);
        assertThat(answer.body()).doesNotContain("basis");
    }

    @Test
    void aParameterOfVaadinsLetsNobodyPostAnywhereElse() {
        assertThat(client.ask("POST", "/api/v1/ads?v-r=uidl", "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aForeignScriptReadsThatItIsRefusedAndNothingElse() {
        HttpResponse<String> answer = client.get(CHOICES, "Origin", "https://evil.example");
        assertThat(Client.json(answer).path("detail").stringValue()).contains("another site");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(answer.headers().map())
                .doesNotContainKeys("access-control-allow-credentials", "set-cookie")
                .containsKey("vary");
    }

    @Test
    void aScriptOfThePlatformReadsWithTheCookie() {
        String[] headers =
                headers("https", "ads.shop.example", Optional.of("https://www.shop.example"), Optional.empty());
        HttpHeaders answer = client.get(CHOICES, headers).headers();
        assertThat(answer.firstValue("Access-Control-Allow-Origin")).hasValue("https://www.shop.example");
        assertThat(answer.firstValue("Access-Control-Allow-Credentials")).hasValue("true");
        assertThat(String.join(", ", answer.allValues("Vary")))
                .containsIgnoringCase("Origin")
                .containsIgnoringCase("Cookie")
                .containsIgnoringCase("Sec-GPC");
    }

    @Test
    void aBrowserMayAskFirstForAScriptOfThePlatform() {
        List<String> headers = new ArrayList<>(List.of(headers(
                "https", "ads.shop.example", Optional.of("https://www.shop.example"), Optional.of("same-site"))));
        headers.addAll(List.of("Access-Control-Request-Method", "PUT"));
        HttpResponse<String> answer = client.ask("OPTIONS", CHOICES, headers.toArray(String[]::new));
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Methods").orElseThrow())
                .contains("PUT", "DELETE");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("https://www.shop.example");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .hasValue("true");
    }

    @Test
    void aBrowserThatAsksFirstForAForeignScriptIsNotLetIn() {
        HttpHeaders answer = client.ask(
                        "OPTIONS", CHOICES, "Origin", "https://evil.example", "Access-Control-Request-Method", "PUT")
                .headers();
        assertThat(answer.map()).doesNotContainKeys("access-control-allow-methods", "access-control-allow-credentials");
    }
}
