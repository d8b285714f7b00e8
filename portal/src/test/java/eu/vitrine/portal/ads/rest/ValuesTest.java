// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PortalServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The values of a field as somebody types. */
@PortalServer
class ValuesTest {

    private static final String ADVERTISERS = "/api/v1/ads/fields/advertiser/values";

    @Autowired
    private Client client;

    @Test
    void valuesStartAsTypedWhateverCaseAndAccents() {
        assertThat(values(client.json(ADVERTISERS + "?prefix=OLM"))).containsExactly("Ölmühle");
    }

    @Test
    void theyAreCountedAmongTheAdsThatMatch() {
        JsonNode everywhere = client.json(ADVERTISERS + "?prefix=aegean");
        JsonNode inGreece = client.json(ADVERTISERS + "?prefix=aegean&country=GR");
        long count = client.json("/api/v1/ads?country=GR&facets=&advertiser=Aegean+Lines")
                .at("/total/value")
                .longValue();
        assertThat(inGreece.at("/values/0/count").longValue())
                .isEqualTo(count)
                .isPositive()
                .isLessThan(everywhere.at("/values/0/count").longValue());
    }

    @Test
    void theyHaveTheShapeOfAFacet() {
        JsonNode answer = client.json("/api/v1/ads/fields/country/values?prefix=d&size=1000");
        assertThat(answer.propertyNames()).containsExactly("name", "distinct", "approximate", "values");
        assertThat(answer.path("name").stringValue()).isEqualTo("country");
        assertThat(answer.at("/values/0/label").stringValue()).isEqualTo("Germany");
    }

    @Test
    void theFirstOfThemComeIfNothingIsTyped() {
        assertThat(values(client.json(ADVERTISERS + "?size=2"))).hasSize(2);
        assertThat(values(client.json(ADVERTISERS))).hasSizeBetween(3, 10);
    }

    private static List<String> values(JsonNode answer) {
        return answer.path("values")
                .valueStream()
                .map(value -> value.path("value").stringValue())
                .toList();
    }
}
