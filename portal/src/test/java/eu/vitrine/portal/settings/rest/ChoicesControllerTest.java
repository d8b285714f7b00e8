// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings.rest;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.Conformity;
import eu.vitrine.portal.sample.SharedDomain;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What programs choose and are told, on 15 June 2026; the home feed has two options, similar items only one. */
@SharedDomain
class ChoicesControllerTest {

    private static final String CHOICES = "/api/v1/choices";
    private static final String UNTOUCHED = "home-feed personalised true DEFAULT null";
    private static final String SIMILAR = "similar-items personalised true DEFAULT null";

    @Autowired
    private Client client;

    @Test
    void whoeverChoseNothingHasTheDefaults() {
        assertThat(held(client.get(CHOICES))).containsExactly(UNTOUCHED, SIMILAR);
    }

    @Test
    void aChoiceIsAnsweredWithWhatHoldsThenAndHoldsFromThenOn() {
        HttpResponse<String> answer = put("", "{\"home-feed\":\"not-personalised\"}");
        assertThat(held(answer)).containsExactly("home-feed not-personalised false CHOICE 2026-06-15", SIMILAR);
        assertThat(held(client.get(CHOICES, "Cookie", cookie(answer)))).isEqualTo(held(answer));
    }

    @Test
    void onePutMergesIntoWhatWasChosen() {
        String all = cookie(put("", "{\"*\":\"not-personalised\"}"));
        assertThat(held(put(all, "{\"similar-items\":\"personalised\"}")))
                .containsExactly(
                        "home-feed not-personalised false CHOICE 2026-06-15",
                        "similar-items personalised true CHOICE 2026-06-15");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            {"*":"not-personalised"}                             > not-personalised false CHOICE 2026-06-15
            {"*":"personalised"}                                 > personalised true CHOICE 2026-06-15
            {"*":"not-personalised","home-feed":"personalised"}  > personalised true CHOICE 2026-06-15
            {"home-feed":"personalised","*":"not-personalised"}  > personalised true CHOICE 2026-06-15
            {"home-feed":null}                                   > personalised true DEFAULT null
            {}                                                   > personalised true DEFAULT null
            """)
    void whatIsForAllComesBeforeWhatIsForOne(String body, String expected) {
        assertThat(held(put("", body)).getFirst()).isEqualTo("home-feed " + expected);
    }

    @Test
    void aLaterChoiceForOneWinsOverTheWishForAllAndForgettingItBringsTheWishBack() {
        String all = cookie(put("", "{\"*\":\"not-personalised\"}"));
        HttpResponse<String> one = put(all, "{\"home-feed\":\"personalised\"}");
        assertThat(held(one).getFirst()).isEqualTo("home-feed personalised true CHOICE 2026-06-15");
        assertThat(held(put(cookie(one), "{\"home-feed\":null}")).getFirst())
                .isEqualTo("home-feed not-personalised false CHOICE 2026-06-15");
    }

    @Test
    void aSignalIsWhereOneBeginsAndAChoiceWinsOverIt() {
        assertThat(held(client.get(CHOICES, "Sec-GPC", "1")))
                .containsExactly("home-feed not-personalised false SIGNAL null", SIMILAR);
        String cookie = cookie(put("", "{\"home-feed\":\"personalised\"}"));
        assertThat(held(client.get(CHOICES, "Sec-GPC", "1", "Cookie", cookie)).getFirst())
                .isEqualTo("home-feed personalised true CHOICE 2026-06-15");
    }

    @Test
    void oneRecommenderCanBeAskedFor() {
        assertThat(held(client.get(CHOICES + "?recommender=home-feed"))).containsExactly(UNTOUCHED);
    }

    @Test
    void deletingGoesBackToTheDefaults() {
        String cookie = cookie(put("", "{\"*\":\"not-personalised\"}"));
        HttpResponse<String> answer = client.ask("DELETE", CHOICES, "Cookie", cookie);
        assertThat(held(answer)).containsExactly(UNTOUCHED, SIMILAR);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=0");
    }

    @Test
    void noCacheKeepsAnAnswer() {
        for (HttpResponse<String> answer : List.of(client.get(CHOICES), put("", "{}"), client.ask("DELETE", CHOICES))) {
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(String.join(", ", answer.headers().allValues("Vary")))
                    .containsIgnoringCase("Origin")
                    .containsIgnoringCase("Cookie")
                    .containsIgnoringCase("Sec-GPC");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '~', textBlock = """
            {"nothing":"personalised"}         > nothing       > Those in force are: home-feed, similar-items.
            {"home-feed":"best"}               > home-feed     > It has: personalised, not-personalised.
            {"similar-items":"not-personalised"} > similar-items > It has: personalised.
            {"*":"best"}                       > *             > It has: not-personalised, personalised.
            {"home-feed":1}                    > home-feed     > is no text
            {"home-feed":["personalised"]}     > home-feed     > is no text
            {"home-feed":"personalised","nothing":null} > nothing > Those in force are
            ["home-feed"]                      > body          > no object
            "home-feed"                        > body          > no object
            null                               > body          > no object
            ~~                                 > body          > no
            home-feed=personalised             > body          > no JSON
            {"home-feed":"personalised"        > body          > no JSON
            {"home-feed":null}{}               > body          > no JSON
            {"home-feed":null,"home-feed":"personalised"} > body > no JSON
            """)
    void whatCannotBeChosenIsNamedAndNothingIsChanged(String body, String parameter, String said) {
        HttpResponse<String> answer = put("", body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        JsonNode problem = Client.json(answer);
        assertThat(problem.path("parameter").stringValue()).isEqualTo(parameter);
        assertThat(problem.path("detail").stringValue()).contains(said).doesNotContain("Exception");
    }

    @Test
    void aBodyThatIsTooLongIsRefused() {
        JsonNode problem = Client.json(put("", "{\"" + "a".repeat(70_000) + "\":null}"));
        assertThat(problem.path("status").intValue()).isEqualTo(400);
        assertThat(problem.path("detail").stringValue()).contains("65,536 bytes");
    }

    @Test
    void whatSomebodyTypedIsQuotedInPart() {
        JsonNode problem = Client.json(put("", "{\"" + "a".repeat(60_000) + "\":null}"));
        assertThat(problem.path("detail").stringValue()).hasSizeLessThan(500);
    }

    @ParameterizedTest
    @CsvSource({"?recommender=nothing, nothing", "?colour=red, colour", "?recommender=a&recommender=b, recommender"})
    void aWrongQuestionIsNamed(String query, String named) {
        HttpResponse<String> answer = client.get(CHOICES + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Client.json(answer).path("detail").stringValue()).contains(named);
    }

    @Test
    void aProgramNeedNotSayThatItSendsJson() {
        HttpResponse<String> answer = client.send(
                "PUT",
                CHOICES,
                "{\"home-feed\":\"not-personalised\"}",
                "Content-Type",
                "application/x-www-form-urlencoded");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void everyAnswerIsWhatIsDescribed() {
        JsonNode api = client.json("/v3/api-docs");
        JsonNode schemas = api.at("/components/schemas");
        assertThat(Conformity.faults(Client.json(client.get(CHOICES)), "Choices", schemas))
                .isEmpty();
        assertThat(Conformity.faults(Client.json(put("", "{\"*\":\"not-personalised\"}")), "Choices", schemas))
                .isEmpty();
        JsonNode path = api.at("/paths/~1api~1v1~1choices");
        assertThat(path.propertyNames()).containsExactlyInAnyOrder("get", "put", "delete");
        assertThat(path.at("/put/requestBody/content/application~1json/schema/$ref")
                        .stringValue())
                .endsWith("/Wishes");
    }

    private HttpResponse<String> put(String cookie, String body) {
        return client.send("PUT", CHOICES, body, "Cookie", cookie);
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    }

    private static List<String> held(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Client.json(answer)
                .path("choices")
                .valueStream()
                .map(choice -> choice.valueStream().map(JsonNode::asString).toList())
                .map(values -> String.join(
                        " ",
                        values.stream()
                                .map(value -> value.isEmpty() ? "null" : value)
                                .toList()))
                .toList();
    }
}
