// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.advertisers.rest;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.Conformity;
import eu.vitrine.portal.sample.PortalServer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Advertisers and quotations for programs, and their pages as programs see them. */
@PortalServer
class AdvertisersControllerTest {

    private static final String AEGEAN = "test:a-1";

    @Autowired
    private Client client;

    @Test
    void anAdvertiserIsWhatIsDescribed() {
        JsonNode answer = client.json("/api/v1/advertisers/" + AEGEAN);
        assertThat(Conformity.faults(
                        answer, "AdvertiserPage", client.json("/v3/api-docs").at("/components/schemas")))
                .isEmpty();
        assertThat(answer.at("/advertiser/name").stringValue()).isEqualTo("Aegean Lines");
        assertThat(answer.at("/ads/value"))
                .isEqualTo(client.json("/api/v1/ads?advertiserId=" + AEGEAN).at("/total/value"));
    }

    @Test
    void anUnknownAdvertiserIsNotFound() {
        assertThat(client.get("/api/v1/advertisers/test:nobody").statusCode()).isEqualTo(404);
        assertThat(client.get("/advertisers/test:nobody").statusCode()).isEqualTo(404);
        assertThat(client.get("/advertisers").statusCode()).isEqualTo(404);
    }

    @Test
    void itsPageStandsInPlainHtml() {
        assertThat(client.get("/advertisers/" + AEGEAN).body()).contains("Aegean Lines", "Who paid", "Newest ads");
        assertThat(client.get("/advertisers?name=Aegean+Lines").body()).contains("/en/advertisers/" + AEGEAN);
    }

    @Test
    void anAdIsQuotedInFiles() {
        assertThat(client.get("/api/v1/ads/test:ferry-summer-sale/citation.bib"))
                .satisfies(file -> assertThat(file.headers().firstValue("Content-Type"))
                        .hasValue("application/x-bibtex;charset=UTF-8"))
                .satisfies(file -> assertThat(file.body()).contains("@misc{test-ferry-summer-sale", "url = {http"));
        assertThat(client.get("/api/v1/ads/test:ferry-summer-sale/citation.json")
                        .body())
                .contains("\"URL\" : \"http");
        assertThat(client.get("/api/v1/ads/test:nothing/citation.bib").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whereSomebodyComesFromMakesNoOtherPage() {
        assertThat(client.get("/ads/test:ferry-summer-sale?from=q%3Dferry").body())
                .contains(
                        "rel=\"canonical\" href=\"" + "http://localhost:" + client.port()
                                + "/en/ads/test:ferry-summer-sale\"",
                        "Back to")
                .doesNotContain("noindex");
        assertThat(client.get("/ads/test:ferry-summer-sale?from=size%3Dnone").statusCode())
                .isEqualTo(200);
    }
}
