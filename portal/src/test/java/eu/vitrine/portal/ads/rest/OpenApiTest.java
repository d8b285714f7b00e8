// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Targeting.Dimension;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.Conformity;
import eu.vitrine.portal.sample.ManyAds;
import eu.vitrine.portal.sample.PortalServer;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of REST says everything that REST understands and answers, and nothing else. */
@PortalServer
class OpenApiTest {

    /** What does not narrow a result. */
    private static final Set<String> SHAPING = Set.of("sort", "size", "cursor", "facets", "facetSize");

    @Autowired
    private Client client;

    @Autowired
    private QueryText<Ad> queries;

    private JsonNode api() {
        return client.json("/v3/api-docs");
    }

    private List<String> parameters(String path) {
        return api().at("/paths/" + path.replace("/", "~1") + "/get/parameters")
                .valueStream()
                .map(parameter -> parameter.path("name").stringValue())
                .toList();
    }

    private Stream<String> filters() {
        return queries.parameters().stream().filter(name -> !SHAPING.contains(name));
    }

    @Test
    void everyParameterOfASearchIsDescribedAndNoOther() {
        assertThat(parameters("/api/v1/ads")).containsExactlyElementsOf(queries.parameters());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ndjson", "csv", "parquet", "xlsx"})
    void exportsTakeTheFiltersAndAMoment(String form) {
        assertThat(parameters("/api/v1/ads/export." + form))
                .containsExactlyElementsOf(
                        Stream.concat(filters(), Stream.of("statusAt")).toList());
    }

    @Test
    void valuesTakeTheFiltersAndTheirOwn() {
        assertThat(parameters("/api/v1/ads/fields/{field}/values"))
                .containsExactlyElementsOf(Stream.concat(Stream.of("field", "prefix", "size"), filters())
                        .toList());
    }

    @Test
    void everyParameterSaysWhatItHolds() {
        JsonNode search = api().at("/paths/~1api~1v1~1ads/get/parameters");
        assertThat(search).allSatisfy(parameter -> {
            assertThat(parameter.path("description").stringValue()).isNotBlank();
            assertThat(parameter.at("/schema/type").isString()).isTrue();
        });
        assertThat(search.findValue("default").isNumber()).isTrue();
        JsonNode targeting = search.valueStream()
                .filter(parameter -> parameter.path("name").stringValue().equals("targeting"))
                .findFirst()
                .orElseThrow();
        assertThat(targeting.at("/schema/items/enum").size()).isEqualTo(Dimension.values().length);
    }

    @Test
    void itIsOpenApi31AndNamesNoHost() {
        assertThat(api().path("openapi").stringValue()).startsWith("3.1");
        assertThat(api().at("/servers/0/url").stringValue()).isEqualTo("/");
        assertThat(api().path("paths").propertyNames()).allMatch(path -> path.startsWith("/api/v1/"));
    }

    @Test
    void everyAdIsWhatIsDescribed() {
        JsonNode schemas = api().at("/components/schemas");
        assertThat(ManyAds.all())
                .allSatisfy(ad -> assertThat(Conformity.faults(
                                JsonMapper.shared()
                                        .readTree(AdSchema.ADS.codec().write(ad)),
                                "Ad",
                                schemas))
                        .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/ads?q=sale&facets=country&facets=targetingValue, AdsPage",
        "/api/v1/ads?size=1,                                      AdsPage",
        "/api/v1/ads/fields/brand/values,                         Facet",
        "/api/v1/ads/export.xlsx.manifest.json?country=GR,        ExportManifest",
        "/api/v1/ads/export.pdf.manifest.json?country=GR,         Problem",
        "/api/v1/ads?size=0,                                      Problem",
        "/api/v1/ads/test:never,                                Problem",
    })
    void everyAnswerIsWhatIsDescribed(String path, String schema) {
        assertThat(Conformity.faults(client.json(path), schema, api().at("/components/schemas")))
                .isEmpty();
    }

    @Test
    void thereIsAPageToReadItOn() {
        assertThat(client.get("/swagger-ui/index.html").statusCode()).isEqualTo(200);
        assertThat(client.get("/swagger-ui.html").statusCode()).isEqualTo(302);
    }
}
