// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings.form;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.SharedDomain;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of choices for those who use it without scripts. */
@SharedDomain
class ChoosingTest {

    private static final String CHOOSE = "/settings/choose";
    private static final String WITHOUT = "recommender=home-feed&option=not-personalised";

    @Autowired
    private Client client;

    @Test
    void thePageIsThereBeforeAnyScriptAndIsKeptByNoCache() {
        HttpResponse<String> answer = client.get("/settings");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        Document page = page(answer);
        assertThat(page.title()).startsWith("Your choices");
        assertThat(page.select("h1").text()).isEqualTo("Your choices");
        assertThat(holding(page)).isEqualTo("personalised");
        assertThat(page.select("#home-feed form").attr("action")).isEqualTo("/en" + CHOOSE);
    }

    @Test
    void aButtonChoosesAndLeadsBackToItsPlace() {
        HttpResponse<String> answer = post(WITHOUT, "");
        assertThat(answer.statusCode()).isEqualTo(303);
        String location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith("/settings?changed=home-feed").endsWith("#home-feed");
        Document page = page(client.get(withoutFragment(location), "Cookie", cookie(answer)));
        assertThat(holding(page)).isEqualTo("not-personalised");
        assertThat(page.select("#home-feed [role=status]").text()).isEqualTo("Home feed: “For everybody” holds now.");
    }

    @Test
    void whatWasChangedCanBeTakenBack() {
        String before = cookie(post("recommender=*&option=not-personalised", ""));
        HttpResponse<String> changed = post("recommender=home-feed&option=personalised", before);
        Document page = page(client.get(
                withoutFragment(changed.headers().firstValue("Location").orElseThrow()), "Cookie", cookie(changed)));
        Element form = page.expectFirst("#home-feed .setting-changed form");
        String fields = String.join(
                "&",
                form.select("input, button").stream()
                        .map(field -> field.attr("name") + '=' + field.attr("value"))
                        .toList());
        HttpResponse<String> undone = post(fields, cookie(changed));
        assertThat(undone.headers().firstValue("Location")).hasValue("/settings?changed=home-feed#home-feed");
        assertThat(cookie(undone)).isEqualTo(before);
    }

    @Test
    void everythingCanBeForgotten() {
        HttpResponse<String> answer = post("recommender=*kept&option=", cookie(post(WITHOUT, "")));
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=0");
    }

    @Test
    void theLanguageOfThePageStays() {
        Document german = page(client.get("/de/settings"));
        assertThat(german.select("#home-feed h2").text()).isEqualTo("Startseiten-Feed");
        assertThat(german.select("#home-feed form").attr("action")).isEqualTo("/de" + CHOOSE);
        assertThat(client.send("POST", "/de" + CHOOSE, WITHOUT, "Content-Type", "application/x-www-form-urlencoded")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .startsWith("/de/settings?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            recommender=nothing&option=personalised > &ldquo;nothing&rdquo;
            recommender=home-feed&option=best       > &ldquo;best&rdquo;
            option=personalised                     > recommender
            recommender=home-feed                   > option
            recommender=home-feed&before=v1|x       > can no longer be undone
            recommender=%3Cscript%3E&option=x       > &lt;script&gt;
            """)
    void whatCannotBeChosenIsSaidOnAPage(String form, String said) {
        HttpResponse<String> answer = post(form, "");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.body()).contains(said).doesNotContain("Exception", "<script>");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void anotherSiteCannotSendTheForm() {
        HttpResponse<String> answer = client.send(
                "POST",
                CHOOSE,
                WITHOUT,
                "Origin",
                "https://evil.example",
                "Content-Type",
                "application/x-www-form-urlencoded");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/settings?changed=nothing",
        "/settings?changed=home-feed&before=%3Cscript%3E",
        "/settings?changed=home-feed&changed=*",
        "/settings?lang=%3Cscript%3E",
    })
    void anAddressThatSomebodyMadeUpHarmsNobody(String path) {
        HttpResponse<String> answer = client.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page(answer).select("main script")).isEmpty();
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("vitrine"));
    }

    @Test
    void theSiteSaysThatItHonoursTheSignal() {
        HttpResponse<String> answer = client.get("/.well-known/gpc.json");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(Client.json(answer).path("gpc").booleanValue()).isTrue();
        assertThat(Client.json(answer).path("lastUpdate").stringValue()).matches("\\d{4}-\\d{2}-\\d{2}");
    }

    private HttpResponse<String> post(String form, String cookie) {
        return client.send(
                "POST",
                CHOOSE,
                form,
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Accept",
                "text/html",
                "Cookie",
                cookie);
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    }

    private static String withoutFragment(String location) {
        return location.split("#", 2)[0];
    }

    /** What a browser without scripts makes of an answer. */
    private static Document page(HttpResponse<String> answer) {
        Document whole = Jsoup.parse(answer.body(), Parser.htmlParser());
        Document page = Jsoup.parse(whole.select("#first").html());
        page.title(whole.title());
        return page;
    }

    private static String holding(Document page) {
        List<String> pressed =
                page.select("#home-feed button[aria-pressed=true]").eachAttr("value");
        return String.join(",", pressed);
    }
}
