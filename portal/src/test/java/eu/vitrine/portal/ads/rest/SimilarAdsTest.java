// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.sample.SampleAds;
import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.Conformity;
import eu.vitrine.portal.sample.PortalServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who else says the same as an ad, as programs are told. */
@PortalServer
class SimilarAdsTest {

    private static final String SOME = "/api/v1/ads/test:numbered-001/similar";

    @Autowired
    private Client client;

    @Test
    void theNearestComeFirstWithHowAlikeTheyAre() {
        JsonNode answer = client.json(SOME + "?size=3");

        assertThat(answer.path("hits").size()).isEqualTo(3);
        assertThat(answer.at("/total/value").asLong()).isGreaterThan(3);
        assertThat(answer.at("/hits/0/likeness").asDouble())
                .isGreaterThanOrEqualTo(answer.at("/hits/2/likeness").asDouble());
        assertThat(answer.at("/hits/0/ad/id").asString()).startsWith("test:").isNotEqualTo("test:numbered-001");
    }

    @Test
    void theAnswerIsWhatIsDescribed() {
        assertThat(Conformity.faults(
                        client.json(SOME),
                        "SimilarAds",
                        client.json("/v3/api-docs").at("/components/schemas")))
                .isEmpty();
    }

    @Test
    void anAdThatWasTakenDownIsLikeNoOther() {
        assertThat(client.json("/api/v1/ads/" + SampleAds.REMOVED_PILLS.id() + "/similar")
                        .toString())
                .isEqualTo("{\"total\":{\"value\":0,\"exact\":true},\"hits\":[]}");
    }

    @Test
    void anUnknownAdIsNotFound() {
        assertThat(client.get("/api/v1/ads/test:never/similar").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "many", "-1"})
    void aWrongSizeIsNamed(String size) {
        HttpResponse<String> refused = client.get(SOME + "?size=" + size);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("'size' must be a whole number from 1 to 100.");
    }
}
