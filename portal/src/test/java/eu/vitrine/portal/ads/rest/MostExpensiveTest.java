// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.ManyAds;
import eu.vitrine.portal.sample.PortalServer;
import java.net.http.HttpResponse;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The questions that cost most: each is answered whole, or what is too much of it is named. */
@PortalServer
class MostExpensiveTest {

    private static final String ADS = "/api/v1/ads?";
    private static final int WORDS = 100;
    private static final int VALUES = 1_000;
    private static final String EVERY_FACET =
            AdSchema.ADS.facets().stream().map(Field::name).collect(Collectors.joining(","));

    @Autowired
    private Client client;

    @Test
    void asManyWordsAsThereMayBeAreAnswered() {
        assertThat(total("q=" + joined(WORDS, "+", number -> "summer"))).isPositive();
        assertThat(total("q=" + joined(WORDS, "+", number -> "word" + number))).isZero();
    }

    @Test
    void oneWordMoreIsNamed() {
        refused("q=" + joined(WORDS + 1, "+", number -> "summer"), "q");
    }

    @Test
    void aTextThatIsTooLongIsNamed() {
        refused("q=" + "a".repeat(1_001), "q");
    }

    @Test
    void aPhraseOfAsManyWordsIsAnswered() {
        assertThat(total("q=%22" + joined(WORDS, "+", number -> "summer") + "%22"))
                .isZero();
    }

    @Test
    void asManyWordsCanBeLeftOut() {
        assertThat(total("q=" + joined(WORDS, "+", number -> "-word" + number)))
                .isEqualTo(ManyAds.all().size());
    }

    @Test
    void aThousandValuesOfAFieldAreAlternatives() {
        assertThat(total(joined(VALUES - 1, "&", number -> "brand=b" + number) + "&brand=Lucky"))
                .isEqualTo(total("brand=Lucky"))
                .isPositive();
    }

    @Test
    void aThousandValuesOfAFieldCanBeLeftOut() {
        assertThat(total(joined(VALUES - 1, "&", number -> "brand.not=b" + number) + "&brand.not=Lucky"))
                .isEqualTo(ManyAds.all().size() - total("brand=Lucky"));
    }

    @Test
    void oneValueMoreIsNamed() {
        refused(joined(VALUES + 1, "&", number -> "brand=b" + number), "brand");
        refused(joined(VALUES + 1, "&", number -> "brand.not=b" + number), "brand.not");
    }

    @Test
    void everyFacetIsCountedWithAThousandValues() {
        JsonNode answer = answered("size=100&facetSize=1000&facets=" + EVERY_FACET);
        assertThat(answer.path("facets")).hasSize(AdSchema.ADS.facets().size());
        for (JsonNode facet : answer.path("facets")) {
            assertThat(facet.path("values").size())
                    .as(facet.path("name").stringValue())
                    .isEqualTo(Math.min(VALUES, facet.path("distinct").intValue()));
        }
    }

    @Test
    void everyFieldCanBeChosenFromAndLeftOutAtOnce() {
        String every = AdSchema.ADS.facets().stream()
                .filter(facet -> facet.closedList().isEmpty())
                .map(facet -> joined(
                        10, "&", number -> facet.name() + "=v" + number + '&' + facet.name() + ".not=n" + number))
                .collect(Collectors.joining("&"));
        JsonNode answer = answered(every + "&q=summer+-winter+%22sale%22&shownFrom=2000-01-01&reachMin=0&sort=reach"
                + "&size=100&facetSize=1000&facets=" + EVERY_FACET);
        assertThat(answer.path("total").path("value").longValue()).isZero();
        assertThat(answer.path("facets")).hasSize(AdSchema.ADS.facets().size());
    }

    @Test
    void aThousandValuesOfEveryFieldCanBeLookedUp() {
        for (Field<?> field : AdSchema.ADS.facets()) {
            JsonNode facet = Client.json(client.get("/api/v1/ads/fields/" + field.name() + "/values?size=1000"));
            assertThat(facet.path("values").size())
                    .as(field.name())
                    .isEqualTo(Math.min(VALUES, facet.path("distinct").intValue()));
        }
    }

    @Test
    void anAddressThatIsTooLongIsRefused() {
        assertThat(client.get(ADS + joined(10_000, "&", number -> "brand=b" + number))
                        .statusCode())
                .isEqualTo(400);
    }

    private static String joined(int count, String between, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(between));
    }

    private long total(String query) {
        return answered(query).path("total").path("value").longValue();
    }

    private JsonNode answered(String query) {
        HttpResponse<String> answer = client.get(ADS + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Client.json(answer);
    }

    private void refused(String query, String parameter) {
        HttpResponse<String> answer = client.get(ADS + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Client.json(answer).path("parameter").stringValue()).isEqualTo(parameter);
    }
}
