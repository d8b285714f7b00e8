// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.sample.SampleAds;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.ManyAds;
import eu.vitrine.portal.sample.PortalServer;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What programs are answered. */
@PortalServer
class AdsControllerTest {

    private static final String FERRY = SampleAds.FERRY_SUMMER_SALE.id();

    @Autowired
    private Client client;

    @Test
    void anAnswerHasTheShapeThatIsFixed() {
        JsonNode answer = client.json("/api/v1/ads?q=%22half+price%22&facets=country");
        assertThat(answer.propertyNames()).containsExactly("total", "hits", "facets", "next");
        assertThat(answer.path("total").toString()).isEqualTo("{\"value\":1,\"exact\":true}");
        assertThat(answer.at("/hits/0").propertyNames()).containsExactly("ad", "matches");
        assertThat(answer.at("/hits/0/matches/0/fragments/0/0").propertyNames()).containsExactly("text", "hit");
        assertThat(answer.at("/facets/0").propertyNames()).containsExactly("name", "distinct", "approximate", "values");
        assertThat(answer.at("/facets/0/values/0").toString())
                .isEqualTo("{\"value\":\"DE\",\"label\":\"Germany\",\"count\":1,\"selected\":false}");
        assertThat(answer.path("next").isNull()).isTrue();
    }

    @Test
    void nextLeadsToTheLastAd() {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = client.json("/api/v1/ads?size=17&sort=oldest&facets=" + cursor);
            page.path("hits").forEach(hit -> ids.add(hit.at("/ad/id").stringValue()));
            cursor = page.path("next").isNull()
                    ? ""
                    : "&cursor=" + page.path("next").stringValue();
        } while (!cursor.isEmpty());
        assertThat(ids)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        ManyAds.all().stream().map(Ad::id).toList());
    }

    @Test
    void allFacetsAreCountedUnlessTheyAreNamed() {
        assertThat(names(client.json("/api/v1/ads")))
                .containsExactlyElementsOf(AdSchema.ADS.facets().stream()
                        .filter(facet -> facet.counted() == Field.Counted.ALWAYS)
                        .map(Field::name)
                        .toList());
        assertThat(names(client.json("/api/v1/ads?facets=targetingValue&facets=kind,brand")))
                .containsExactly("targetingValue", "kind", "brand");
    }

    private static List<String> names(JsonNode answer) {
        return answer.path("facets")
                .valueStream()
                .map(facet -> facet.path("name").stringValue())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "country,          DE,                Germany",
        "language,         el,                Greek",
        "status,           ACTIVE,            Running",
        "targeting,        INTEREST,          Interests",
        "targetingValue,   INTEREST:Football, Interests: Football",
        "excludedValue,    LOCATION:region/Corse, Place: Corse (region)",
        "advertiser,       Aegean Lines,      Aegean Lines",
    })
    void valuesCarryTheWordsForThem(String field, String value, String label) {
        String chosen = field + '=' + URLEncoder.encode(value, StandardCharsets.UTF_8);
        JsonNode values =
                client.json("/api/v1/ads?" + chosen + "&facets=" + field).at("/facets/0/values");
        assertThat(values.valueStream()
                        .filter(found -> found.path("value").stringValue().equals(value)))
                .singleElement()
                .extracting(found -> found.path("label").stringValue())
                .isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%3A"})
    void anAdIsFoundByItsIdHoweverItIsEncoded(String colon) {
        String id = colon.isEmpty() ? FERRY : FERRY.replace(":", colon);
        HttpResponse<String> answer = client.get("/api/v1/ads/" + id);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.body())
                .isEqualTo(new String(AdSchema.ADS.codec().write(SampleAds.FERRY_SUMMER_SALE), StandardCharsets.UTF_8));
    }

    @Test
    void anUnchangedAdIsNotSentAgain() {
        String tag =
                client.get("/api/v1/ads/" + FERRY).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = client.get("/api/v1/ads/" + FERRY, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/ads", "/api/v1/ads/test:ferry-summer-sale", "/api/v1/ads/fields/brand/values"})
    void headAnswersLikeGetWithoutTheBody(String path) {
        HttpResponse<String> head = client.ask("HEAD", path);
        assertThat(head.statusCode()).isEqualTo(client.get(path).statusCode());
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/ads", "/api/v1/nothing", "/v3/api-docs"})
    void pagesOfAnyOriginMayRead(String path) {
        HttpResponse<String> answer = client.get(path, "Origin", "https://example.org");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        HttpResponse<String> preflight =
                client.ask("OPTIONS", path, "Origin", "https://example.org", "Access-Control-Request-Method", "GET");
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
                .hasValue("GET, HEAD");
    }

    @Test
    void programsGetNoSession() {
        assertThat(client.get("/api/v1/ads").headers().map()).doesNotContainKey("set-cookie");
        assertThat(client.get("/api/v1/nothing").headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void whatIsNotPercentEncodedIsUnderstoodWhereItCanBe() throws Exception {
        String answer =
                client.raw("GET /api/v1/ads?q=\"half|price\"&size=1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 200").contains(FERRY);
    }
}
