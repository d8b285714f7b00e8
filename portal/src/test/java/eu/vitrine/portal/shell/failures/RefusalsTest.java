// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.failures;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PortalServer;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What is said when a request cannot be answered. */
@PortalServer
class RefusalsTest {

    @Autowired
    private Client client;

    @ParameterizedTest
    @CsvSource({
        "colour=red,           colour",
        "status=RUNNING,       status",
        "status=active,        status",
        "status.not=X,         status.not",
        "format=PICTURE,       format",
        "targeting=SHOE_SIZE,  targeting",
        "sort=best,            sort",
        "facets=colour,        facets",
        "facets=title,         facets",
        "size=0,               size",
        "size=101,             size",
        "size=-1,              size",
        "size=many,            size",
        "size=10&size=10,      size",
        "q=a&q=b,              q",
        "facetSize=1001,       facetSize",
        "shownFrom=yesterday,  shownFrom",
        "shownFrom=2026-02-30, shownFrom",
        "shownFrom=2026-02-02&shownTo=2026-02-01, shownTo",
        "reachMin=1e6,         reachMin",
        "reachMin=5&reachMax=4, reachMax",
        "cursor=x,             cursor",
    })
    void aWrongParameterIsNamed(String query, String parameter) {
        for (String path : new String[] {"/api/v1/ads", "/api/v1/ads/export.ndjson", "/api/v1/ads/export.csv"}) {
            JsonNode problem = problem(client.get(path + "?" + query), 400);
            assertThat(problem.path("parameter").stringValue()).isEqualTo(parameter);
            assertThat(problem.path("detail").stringValue()).contains(parameter);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "{0} {count, plural, one{#}}",
                "\u0000\r\nSet-Cookie: a=b",
                "' OR 1=1 --",
                "${jndi:ldap://x}",
                "\ud83d\ude00\u202e",
                "..%2f..%2f",
            })
    void hostileValuesAreQuotedAsText(String value) {
        String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
        HttpResponse<String> answer = client.get("/api/v1/ads?status=" + encoded);
        assertThat(problem(answer, 400).path("parameter").stringValue()).isEqualTo("status");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        problem(client.get("/api/v1/ads?" + encoded + "=1"), 400);
        problem(client.get("/api/v1/ads/x" + value.codePointAt(0) + "?" + encoded), 404);
        assertThat(client.get("/api/v1/ads?q=" + encoded + "&country=" + encoded)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/ads/test:never,                         404",
        "/api/v1/nothing,                                  404",
        "/api/,                                            404",
        "/api/v2/ads,                                      404",
        "/api/v1/ads/fields,                               404",
        "/actuator/env,                                    404",
        "/actuator/heapdump,                               404",
        "/api/v1/ads/fields/colour/values,                 400",
        "/api/v1/ads/fields/title/values,                  400",
        "/api/v1/ads/fields/brand/values?size=1001,        400",
        "/api/v1/ads/fields/brand/values?prefix=a&prefix=b, 400",
        "/api/v1/ads/fields/brand/values?colour=red,       400",
    })
    void whatIsNotThereIsAProblem(String path, int status) {
        problem(client.get(path, "Accept", "*/*"), status);
        problem(client.get(path, "Accept", "text/html,*/*"), status);
    }

    @Test
    void whatIsNotPercentEncodedIsNamed() throws IOException {
        assertThat(client.raw("GET /api/v1/ads?country=%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("\"parameter\":\"country\"");
    }

    @Test
    void anUnknownFieldIsAnsweredWithThoseThereAre() {
        JsonNode problem = problem(client.get("/api/v1/ads/fields/colour/values"), 400);
        assertThat(problem.path("parameter").stringValue()).isEqualTo("field");
        assertThat(problem.path("detail").stringValue()).contains("colour", "brand", "targetingValue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void whatIsPublicIsOnlyRead(String method) {
        HttpResponse<String> answer = client.ask(method, "/api/v1/ads");
        problem(answer, 405);
        assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/ads", "/api/v1/ads/test:ferry-summer-sale", "/api/v1/ads/export.csv"})
    void aFormThatThereIsNotIsNotAcceptable(String path) {
        problem(client.get(path, "Accept", "application/xml"), 406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/ads?q=a b HTTP/1.1\r\nHost: x",
                "GET /api/v1/ads/a%2fb HTTP/1.1\r\nHost: x",
                "GET /api/v1/ads HTTP/1.1\r\nHost: a b",
                "GET /api/v1/ads?q=\u00fc HTTP/1.1\r\nHost: x",
            })
    void whatTheServerCannotReadIsAProblemToo(String head) throws IOException {
        String answer = client.raw(head + "\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("Content-Type: application/problem+json", "\"status\":400")
                .doesNotContainIgnoringCase("<html", "apache", "tomcat");
    }

    @Test
    void aQuestionThatIsTooLongIsAProblemToo() {
        JsonNode problem = problem(client.get("/api/v1/ads?q=" + "a".repeat(2_000)), 400);
        assertThat(problem.path("parameter").stringValue()).isEqualTo("q");
    }

    @Test
    void peopleAreToldInAPage() {
        HttpResponse<String> answer = client.get("/media/none.svg", "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.body()).contains("<h1>This did not work</h1>");
    }

    private static JsonNode problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).doesNotContain("<html", "Exception", "\tat ", "eu.vitrine");
        JsonNode problem = Client.json(answer);
        assertThat(problem.path("status").intValue()).isEqualTo(status);
        assertThat(problem.path("title").stringValue()).isNotBlank();
        assertThat(problem.path("detail").stringValue()).isNotBlank();
        return problem;
    }
}
