// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.Browser;
import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PortalServer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What an account holds, over HTTP: it comes along, is read, taken along and erased. */
@PortalServer
class AccountHistoryTest {

    private static final String CHOICES = "/api/v1/choices";
    private static final String HISTORY = "/api/v1/choices/history";
    private static final String COOKIE = "vitrine-choices";

    @Autowired
    private Client client;

    private Browser browser;

    @BeforeEach
    void start() {
        browser = new Browser(client);
    }

    @AfterEach
    void leaveNothing() {
        Browser cleaner = new Browser(client);
        cleaner.signIn("anna");
        cleaner.send("DELETE", HISTORY, "");
    }

    private void choose(String wishes) {
        assertThat(browser.send("PUT", CHOICES, wishes).statusCode()).isEqualTo(200);
    }

    private JsonNode history() {
        return Client.json(browser.open(HISTORY));
    }

    @Test
    void whoIsNotSignedInHasNone() {
        for (HttpResponse<String> answer : List.of(browser.open(HISTORY), browser.send("DELETE", HISTORY, ""))) {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
        assertThat(browser.submit("/settings/erase", Map.of()).statusCode()).isEqualTo(401);
        assertThat(browser.open("/settings/history").statusCode()).isEqualTo(200);
    }

    @Test
    void whatAVisitorChoseComesAlongAndTheHistorySaysSo() {
        choose("{\"home-feed\":\"not-personalised\"}");
        browser.signIn("anna");
        choose("{\"*\":\"not-personalised\"}");
        JsonNode history = history();
        assertThat(history.path("account").stringValue()).isEqualTo("anna");
        assertThat(history.path("choices")).hasSize(1);
        assertThat(history.path("history")).hasSize(2);
        assertThat(history.at("/history/0/way").stringValue()).isEqualTo("CARRIED_OVER");
        assertThat(history.at("/history/0/recommender").stringValue()).isEqualTo("home-feed");
        assertThat(history.at("/history/1/way").stringValue()).isEqualTo("CHOSEN");
        assertThat(history.at("/history/1/recommender").stringValue()).isEqualTo("*");
    }

    @Test
    void aChoiceIsThereOnASecondDeviceAndStaysAfterSigningOut() {
        browser.signIn("anna");
        choose("{\"home-feed\":\"not-personalised\"}");
        Browser second = new Browser(client);
        second.signIn("Anna");
        assertThat(Client.json(second.open(CHOICES)).at("/choices/0/basis").stringValue())
                .isEqualTo("CHOICE");
        assertThat(second.cookie(COOKIE))
                .hasValueSatisfying(text -> assertThat(text).endsWith("+"));
        second.submit("/sign-out", Map.of());
        assertThat(Client.json(second.open(CHOICES)).at("/choices/0/basis").stringValue())
                .isEqualTo("CHOICE");
        second.signIn("ben");
        assertThat(Client.json(second.open(HISTORY)).path("history"))
                .as("what anna chose is no choice of ben")
                .isEmpty();
    }

    @Test
    void theHistoryIsATableToo() {
        browser.signIn("anna");
        choose("{\"home-feed\":\"not-personalised\"}");
        choose("{\"home-feed\":null}");
        HttpResponse<String> csv = browser.open(HISTORY + "?format=csv");
        assertThat(csv.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(csv.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(csv.body().lines()).hasSize(3).first().isEqualTo("at,way,recommender,option,day");
        assertThat(csv.body().lines().skip(1).findFirst().orElseThrow())
                .matches("\\S+Z,CHOSEN,home-feed,not-personalised,\\d{4}-\\d{2}-\\d{2}");
        assertThat(browser.open(HISTORY + "?format=xml").statusCode()).isEqualTo(400);
        assertThat(Client.json(browser.open(HISTORY + "?x=1")).path("parameter").stringValue())
                .isEqualTo("x");
    }

    @Test
    void whoErasesTheirAccountHoldsNothingAnywhere() {
        browser.signIn("anna");
        choose("{\"home-feed\":\"not-personalised\"}");
        assertThat(browser.cookie(COOKIE)).isPresent();
        HttpResponse<String> erased = browser.submit("/settings/erase", Map.of());
        assertThat(erased.statusCode()).isEqualTo(303);
        assertThat(erased.headers().firstValue("Location")).hasValue("/settings/history?erased");
        assertThat(history().path("history")).isEmpty();
        assertThat(browser.cookie(COOKIE)).isEmpty();
        choose("{\"home-feed\":\"not-personalised\"}");
        JsonNode left = Client.json(browser.send("DELETE", HISTORY, ""));
        assertThat(left.path("history")).isEmpty();
        assertThat(left.path("choices")).isEmpty();
    }

    @Test
    void thePageSaysItInPlainWordsWithoutAnyScript() {
        assertThat(browser.open("/settings/history").body()).contains("You are not signed in.");
        choose("{\"home-feed\":\"not-personalised\"}");
        browser.signIn("anna");
        choose("{\"*\":\"not-personalised\"}");
        choose("{\"*\":null}");
        HttpResponse<String> page = browser.open("/settings/history");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.body())
                .contains("You are signed in as anna.", "Everything, also what is added later", "Without profiling")
                .contains("No choice of yours any more: the default", "and brought along when you signed in there")
                .contains("Chosen while you were signed in", "action=\"/settings/erase\"", "?format=csv")
                .doesNotContain("home-feed", "CARRIED_OVER");
        assertThat(browser.open("/sign-in").body()).contains("You are signed in as anna.", "action=\"/sign-out\"");
    }
}
