// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.ManyAds;
import eu.vitrine.portal.sample.PortalServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** REST says what the port says, for random questions. */
@PortalServer
class RestParityTest {

    @Autowired
    private RecordSearch<Ad> ads;

    @Autowired
    private QueryText<Ad> queries;

    @Autowired
    private Client client;

    static Stream<SearchRequest> questions() {
        Random random = new Random(11);
        List<Ad> known = ManyAds.all();
        return IntStream.range(0, 100).mapToObj(number -> question(known, random));
    }

    private static SearchRequest question(List<Ad> known, Random random) {
        Query query = Query.ALL.withText(random.nextInt(3) == 0 ? "sale" : "");
        List<Field.Facetable<Ad>> facets = AdSchema.ADS.facets();
        for (int criterion = random.nextInt(4); criterion > 0; criterion--) {
            if (facets.get(random.nextInt(facets.size())) instanceof Field.Keyword<Ad> field) {
                List<String> values = List.copyOf(field.values().apply(known.get(random.nextInt(known.size()))));
                if (!values.isEmpty()) {
                    query = random.nextInt(4) == 0
                            ? query.excluding(field.name(), values.getFirst())
                            : query.including(field.name(), values.getFirst());
                }
            }
        }
        return SearchRequest.of(query.withSort(random.nextBoolean() ? "reach" : null))
                .withSize(1 + random.nextInt(SearchRequest.MOST_HITS))
                .withFacetSize(1 + random.nextInt(20));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aPageIsThePagesOfThePort(SearchRequest asked) {
        Page<Ad> expected = ads.search(asked);
        JsonNode answer = client.json("/api/v1/ads?" + queries.print(asked));
        assertThat(answer.at("/total/value").longValue())
                .isEqualTo(expected.total().value());
        assertThat(answer.at("/total/exact").booleanValue()).isTrue();
        assertThat(records(answer))
                .containsExactlyElementsOf(expected.hits().stream()
                        .map(hit -> json(AdSchema.ADS.codec().write(hit.record())))
                        .toList());
        assertThat(answer.path("hits").findValues("matches").stream().map(JsonNode::size))
                .containsExactlyElementsOf(expected.hits().stream()
                        .map(hit -> hit.matches().size())
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
        List<Facet> facets = new ArrayList<>();
        for (JsonNode facet : answer.path("facets")) {
            List<Facet.Value> values = facet.path("values")
                    .valueStream()
                    .map(value -> new Facet.Value(
                            value.path("value").stringValue(),
                            value.path("count").longValue(),
                            value.path("selected").booleanValue()))
                    .toList();
            facets.add(new Facet(
                    facet.path("name").stringValue(),
                    facet.path("distinct").isNull()
                            ? null
                            : facet.path("distinct").intValue(),
                    facet.path("approximate").booleanValue(),
                    values));
        }
        return facets;
    }
}
