// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PortalServer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The feeds of the made-up shop: without profiling, whatever somebody did, the answer is the same to the last byte. */
@PortalServer
@TestPropertySource(properties = "vitrine.demo-shop=true")
class ListControllerTest {

    private static final String FEED = "/demo-shop/feed?language=de&country=DE";
    private static final String SEARCH = "/demo-shop/search?q=lampe+fahrrad&language=de&country=DE";
    private static final String WITHOUT = "vitrine-choices=v1|*=not-personalised@2026-06-01";
    private static final String WITH = "vitrine-choices=v1|home-feed=personalised@2026-06-01";

    @Autowired
    private Client client;

    @ParameterizedTest
    @CsvSource({FEED, SEARCH})
    void withoutProfilingEveryHistoryGetsTheSameBytes(String address) {
        assertThat(answers(address, WITHOUT)).hasSize(1);
    }

    @Test
    void withProfilingHistoriesGetDifferentAnswers() {
        assertThat(answers(FEED, WITH)).hasSizeGreaterThan(10);
        assertThat(answers(SEARCH + "&option=personalised", "")).hasSizeGreaterThan(1);
    }

    @Test
    void aBrowserThatAsksForLessProfilingGetsTheSameToo() {
        String history = "&history=viewed:lamps-1";
        assertThat(client.get(FEED + history, "Sec-GPC", "1").body())
                .isEqualTo(client.get(FEED + history, "Cookie", WITHOUT).body())
                .isEqualTo(client.get(FEED, "Sec-GPC", "1").body());
    }

    @Test
    void theOptionThatHoldsIsSaidAndTheOneInTheAddressGoesFirst() {
        assertThat(option(FEED, WITHOUT)).isEqualTo("not-personalised");
        assertThat(option(FEED, WITH)).isEqualTo("personalised");
        assertThat(option(FEED + "&option=newest", WITH)).isEqualTo("newest");
    }

    @Test
    void whereTheRecommenderIsUnknownNobodyIsProfiled() {
        assertThat(option(SEARCH + "&history=viewed:lamps-1", "")).isEqualTo("not-personalised");
    }

    @Test
    void nothingIsKept() {
        HttpResponse<String> answer = client.get(FEED + "&history=viewed:lamps-1", "Cookie", WITH);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @CsvSource({
        "/demo-shop/feed?option=best, option",
        "/demo-shop/feed?language=german, language",
        "/demo-shop/feed?country=de, country",
    })
    void whatIsNotKnownIsNamed(String address, String parameter) {
        HttpResponse<String> answer = client.get(address);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Client.json(answer).path("parameter").stringValue()).isEqualTo(parameter);
    }

    @Test
    void aSearchWithoutWordsIsRefused() {
        assertThat(client.get("/demo-shop/search").statusCode()).isEqualTo(400);
    }

    private Set<String> answers(String address, String cookie) {
        return histories()
                .map(history -> client.get(address + "&history=" + history, "Cookie", cookie))
                .peek(answer -> assertThat(answer.statusCode()).isEqualTo(200))
                .map(HttpResponse::body)
                .collect(Collectors.toSet());
    }

    private static Stream<String> histories() {
        Random random = new Random(5);
        List<String> deeds = List.of("viewed:", "bought:", "follows:");
        List<String> things = List.of("lamps-", "bicycle-", "toys-", "shoes-", "Glimba", "Pedalusk", "nothing");
        return IntStream.range(0, 40)
                .mapToObj(number -> IntStream.range(0, random.nextInt(8))
                        .mapToObj(deed -> deeds.get(random.nextInt(deeds.size()))
                                + things.get(random.nextInt(things.size()))
                                + random.nextInt(7))
                        .collect(Collectors.joining(",")));
    }

    private String option(String address, String cookie) {
        return Client.json(client.get(address, "Cookie", cookie)).path("option").stringValue();
    }
}
