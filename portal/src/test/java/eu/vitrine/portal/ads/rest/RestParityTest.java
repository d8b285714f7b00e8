// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.sample.RandomQueries;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.ManyAds;
import eu.vitrine.portal.sample.PortalServer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** REST says what the port says, for random questions. */
@PortalServer
class RestParityTest {

    private static final int QUESTIONS = 150;

    @Autowired
    private RecordSearch<Ad> ads;

    @Autowired
    private QueryText<Ad> queries;

    @Autowired
    private Client client;

    private final RandomQueries random = new RandomQueries(11, ManyAds.all());

    @Test
    void everyPageIsThePageOfThePort() {
        for (int question = 0; question < QUESTIONS; question++) {
            SearchRequest asked = random.request();
            assertSamePage(asked.size() == 0 ? asked.withSize(1) : asked);
        }
    }

    @Test
    void everyListOfValuesIsThatOfThePort() {
        for (int question = 0; question < QUESTIONS; question++) {
            RandomQueries.Values asked = random.values();
            String query = queries.print(asked.query());
            JsonNode answer = client.json("/api/v1/ads/fields/" + asked.field() + "/values?prefix="
                    + URLEncoder.encode(asked.prefix(), StandardCharsets.UTF_8) + "&size=" + asked.size()
                    + (query.isEmpty() ? "" : "&" + query));
            assertThat(facet(answer))
                    .as(asked.toString())
                    .isEqualTo(ads.values(asked.query(), asked.field(), asked.prefix(), asked.size()));
        }
    }

    private void assertSamePage(SearchRequest asked) {
        Page<Ad> expected = ads.search(asked);
        JsonNode answer = client.json("/api/v1/ads?" + queries.print(asked));
        assertThat(answer.at("/total/value").longValue())
                .isEqualTo(expected.total().value());
        assertThat(answer.at("/total/exact").booleanValue()).isTrue();
        assertThat(records(answer))
                .containsExactlyElementsOf(expected.hits().stream()
                        .map(hit -> json(AdSchema.ADS.codec().write(hit.record())))
                        .toList());
        assertThat(answer.path("hits").valueStream().map(hit -> hit.path("matches")))
                .containsExactlyElementsOf(expected.hits().stream()
                        .map(hit -> JsonMapper.shared().<JsonNode>valueToTree(hit.matches()))
                        .toList());
        assertThat(counts(answer)).isEqualTo(expected.facets());
        assertThat(answer.path("next").isNull()).isEqualTo(expected.next() == null);
    }

    private static List<JsonNode> records(JsonNode answer) {
        return answer.path("hits").valueStream().map(hit -> hit.path("ad")).toList();
    }

    private static JsonNode json(byte[] bytes) {
        return JsonMapper.shared().readTree(bytes);
    }

    private static List<Facet> counts(JsonNode answer) {
        return answer.path("facets").valueStream().map(RestParityTest::facet).toList();
    }

    private static Facet facet(JsonNode json) {
        List<Facet.Value> values = json.path("values")
                .valueStream()
                .map(value -> new Facet.Value(
                        value.path("value").stringValue(),
                        value.path("count").longValue(),
                        value.path("selected").booleanValue()))
                .toList();
        JsonNode distinct = json.path("distinct");
        return new Facet(
                json.path("name").stringValue(),
                distinct.isNull() ? null : distinct.intValue(),
                json.path("approximate").booleanValue(),
                values);
    }
}
