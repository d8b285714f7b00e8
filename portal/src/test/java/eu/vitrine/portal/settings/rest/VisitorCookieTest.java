// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings.rest;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.SharedDomain;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The one cookie in which a browser holds what was chosen there. */
@SharedDomain
class VisitorCookieTest {

    private static final String CHOICES = "/api/v1/choices";
    private static final String PLAIN = "{\"home-feed\":\"not-personalised\"}";
    private static final String VALUE = "v1|home-feed=not-personalised@2026-06-15";
    private static final String OPEN = "vitrine-choices";

    @Autowired
    private Client client;

    @ParameterizedTest(name = "{0}://{1}")
    @CsvSource(delimiter = '>', textBlock = """
            http  > localhost        > vitrine-choices          >
            http  > ads.shop.example > vitrine-choices          > Domain=shop.example
            https > ads.shop.example > __Secure-vitrine-choices > Domain=shop.example; Secure
            https > shop.example     > __Secure-vitrine-choices > Domain=shop.example; Secure
            https > ads.example      > __Host-vitrine-choices   > Secure
            """)
    void itsNamePromisesAsMuchAsTheConnectionKeeps(String scheme, String host, String name, String attributes) {
        List<String> parts = cookies(
                        client.send("PUT", CHOICES, PLAIN, "X-Forwarded-Proto", scheme, "X-Forwarded-Host", host))
                .map(cookie -> List.of(cookie.split("; ")))
                .findFirst()
                .orElseThrow();
        assertThat(parts.getFirst()).isEqualTo(name + '=' + VALUE);
        List<String> expected = Stream.concat(
                        Stream.of("Path=/", "Max-Age=31536000", "HttpOnly", "SameSite=Lax"),
                        Stream.ofNullable(attributes).flatMap(more -> Stream.of(more.split("; "))))
                .toList();
        assertThat(parts.stream().skip(1).filter(part -> !part.startsWith("Expires=")))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "http,  localhost,        vitrine-choices,          true",
        "http,  localhost,        __Host-vitrine-choices,   false",
        "https, ads.example,      __Host-vitrine-choices,   true",
        "https, ads.example,      vitrine-choices,          false",
        "https, ads.example,      __Secure-vitrine-choices, false",
        "https, ads.shop.example, __Secure-vitrine-choices, true",
        "https, ads.shop.example, __Host-vitrine-choices,   false",
        "https, ads.shop.example, vitrine-choices,          false",
    })
    void overTlsOnlyANameIsReadThatNobodyElseCanHaveSet(String scheme, String host, String name, boolean read) {
        HttpResponse<String> answer = client.get(
                CHOICES, "X-Forwarded-Proto", scheme, "X-Forwarded-Host", host, "Cookie", name + '=' + VALUE);
        assertThat(answer.body().contains("CHOICE")).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {CHOICES, CHOICES + "?recommender=home-feed", "/settings", "/", "/recommenders/home-feed"})
    void lookingSetsNone(String path) {
        assertThat(cookies(client.get(path, "Sec-GPC", "1"))).noneMatch(cookie -> cookie.contains("vitrine"));
        assertThat(cookies(client.get(path, "Cookie", OPEN + '=' + VALUE)))
                .as("nor does it renew one")
                .noneMatch(cookie -> cookie.contains("vitrine"));
    }

    @Test
    void choosingNothingSetsNone() {
        assertThat(cookies(client.send("PUT", CHOICES, "{}"))).isEmpty();
    }

    static Stream<String> hostile() {
        return Stream.of(
                "",
                "v1",
                "v2|home-feed=not-personalised@2026-06-15",
                "v1|home-feed=not-personalised@2026-06-16",
                "v1|home-feed=not-personalised@2026-02-30",
                "v1|home-feed=not-personalised@9999999-01-01",
                "v1|home-feed=not-personalised",
                "v1|home-feed=@2026-06-15",
                "v1|=not-personalised@2026-06-15",
                "v1|home-feed=not-personalised@2026-06-15++",
                "v1|home-feed==not-personalised@2026-06-15",
                "v1|*=personalised@2026-06-15",
                "v1|*=@2026-06-15",
                "v1|**=not-personalised@2026-06-15",
                "v1|home-feed=best@2026-06-15",
                "v1|../home-feed=not-personalised@2026-06-15",
                "v1|<script>=not-personalised@2026-06-15",
                "v1|%68ome-feed=not-personalised@2026-06-15",
                "v1%7Chome-feed=not-personalised@2026-06-15",
                "v1|{0}=${jndi:ldap://x}@2026-06-15",
                "v1|home-feed=not-personalised@-026-06-15",
                "v1" + "|".repeat(3_000),
                "v1|home-feed=not-personalised@2026-06-15|x=" + "a".repeat(5_000),
                "{\"home-feed\":\"not-personalised\"}",
                "null");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatIsDamagedOrHostileIsIgnored(String value) {
        HttpResponse<String> answer = client.get(CHOICES, "Cookie", OPEN + '=' + value);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"basis\":\"DEFAULT\"").doesNotContain("CHOICE");
        assertThat(cookies(answer)).isEmpty();
    }

    @Test
    void whatIsDamagedDoesNotHideWhatIsNot() {
        String cookies = OPEN + "=v2|x; other=1; " + OPEN + "=v1|x|" + VALUE.substring(3);
        assertThat(client.get(CHOICES, "Cookie", cookies).body()).contains("CHOICE");
    }

    @Test
    void itHoldsTheChoicesAndTheirDaysAndNothingElse() {
        HttpResponse<String> one = client.send("PUT", CHOICES, PLAIN);
        HttpResponse<String> other = client.send("PUT", CHOICES, PLAIN, "User-Agent", "another");
        assertThat(cookies(one).map(cookie -> cookie.split(";")[0]))
                .containsExactly(OPEN + '=' + VALUE)
                .containsExactlyElementsOf(
                        cookies(other).map(cookie -> cookie.split(";")[0]).toList());
    }

    @Test
    void whereThereIsNoRoomChoicesForRecommendersThatAreGoneGiveWay() {
        String gone = Stream.iterate(1, number -> number + 1)
                .limit(18)
                .map(number -> "|old-" + number + "=" + "a".repeat(195) + "@2026-06-15")
                .collect(Collectors.joining());
        HttpResponse<String> answer =
                client.send("PUT", CHOICES, PLAIN, "Cookie", OPEN + "=v1|*=not-personalised@2026-06-14" + gone);
        assertThat(cookies(answer).findFirst().orElseThrow())
                .startsWith(OPEN + "=v1|*=not-personalised@2026-06-14|home-feed=not-personalised@2026-06-15;");
    }

    private static Stream<String> cookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream();
    }
}
