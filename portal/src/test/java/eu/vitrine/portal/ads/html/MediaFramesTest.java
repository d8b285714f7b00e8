// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.html;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PortalServer;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What lies with strangers is shown in a document that holds nothing else, and only in a frame of ours. */
@PortalServer
class MediaFramesTest {

    private static final String FERRY = "/ads/test:ferry-summer-sale/media/1";

    @Autowired
    private Client client;

    @Test
    void theDocumentHoldsTheFileAndNothingElse() {
        HttpResponse<String> answer = client.get(FERRY, "Accept", "text/html");
        Document document = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(document.body().children()).singleElement().satisfies(picture -> {
            assertThat(picture.tagName()).isEqualTo("img");
            assertThat(picture.attr("src")).isEqualTo("https://cdn.example/ferry.jpg");
            assertThat(picture.attr("alt")).isEqualTo("A white ship");
        });
        assertThat(document.title()).isEqualTo("A white ship");
        assertThat(document.select("script, link")).isEmpty();
    }

    @Test
    void itCanDoNothingTellsNobodyAndStandsInNoPageOfOthers() {
        HttpResponse<String> answer = client.get(FERRY, "Accept", "text/html");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'")
                .contains("; sandbox;", "frame-ancestors 'self'")
                .doesNotContain("script");
        assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void pagesThemselvesMayLoadNothingFromStrangers() {
        assertThat(client.get("/ads/test:ferry-summer-sale")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .doesNotContain("http");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ads/test:ferry-summer-sale/media/2", "/ads/test:nothing/media/1", "/ads/x/media/0"})
    void whatIsNotThereIsNotFound(String path) {
        assertThat(client.get(path, "Accept", "text/html").statusCode()).isEqualTo(404);
    }
}
