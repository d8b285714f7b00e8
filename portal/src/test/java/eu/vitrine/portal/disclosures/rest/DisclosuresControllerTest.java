// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.disclosures.rest;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Disclosure;
import eu.vitrine.catalog.schema.DisclosureSchema;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.Conformity;
import eu.vitrine.portal.sample.PageDisclosures;
import eu.vitrine.portal.sample.PortalServer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Published texts for programs. */
@PortalServer
class DisclosuresControllerTest {

    private static final String ALL = "/api/v1/disclosures";
    private static final String MARKET = ALL + "/market/versions";

    @Autowired
    private Client client;

    @Test
    void allVersionsOfAllTextsAreSearchedTheNewestFirst() {
        JsonNode page = client.json(ALL + "?service=Example+Market&q=price");
        assertThat(page.at("/total/value").intValue()).isEqualTo(4);
        assertThat(page.at("/hits/0/disclosure/date").stringValue()).isEqualTo(PageDisclosures.MARKET.getLast());
        assertThat(page.at("/hits/0/matches/0/field").stringValue()).isEqualTo("text");
        assertThat(page.path("facets").findValuesAsString("name"))
                .containsExactly("status", "service", "type", "language");
    }

    @Test
    void versionsComeInTheirOrderWithoutTheirWords() {
        JsonNode versions = client.json(MARKET).path("versions");
        assertThat(versions.valueStream().map(version -> version.path("version").stringValue()))
                .containsExactlyElementsOf(PageDisclosures.MARKET);
        assertThat(versions.findValue("text")).isNull();
        JsonNode first = client.json(versions.at("/0/href").stringValue());
        assertThat(first.path("supersededOn").stringValue()).isEqualTo(PageDisclosures.MARKET.get(1));
        assertThat(first.path("text").stringValue())
                .hasSize(versions.at("/0/length").intValue());
    }

    @Test
    void aVersionIsSentAgainOnlyIfItChanged() {
        String path = MARKET + '/' + PageDisclosures.MARKET.getFirst();
        String tag = client.get(path).headers().firstValue("ETag").orElseThrow();
        assertThat(client.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void whatChangedIsToldWordByWord() {
        JsonNode difference =
                client.json(MARKET + '/' + PageDisclosures.MARKET.get(0) + ".." + PageDisclosures.MARKET.get(1));
        assertThat(difference.path("changes").findValuesAsString("fate"))
                .containsExactly("REWORDED", "DROPPED", "ADDED");
        assertThat(difference.path("kept").intValue()).isEqualTo(10);
        assertThat(difference
                        .at("/changes/0/pieces")
                        .valueStream()
                        .map(piece -> piece.path("change").stringValue()
                                + ' '
                                + piece.path("text").stringValue())
                        .collect(Collectors.toList()))
                .isEqualTo(List.of("KEPT The price counts for ", "DROPPED a lot", "ADDED very little", "KEPT ."));
        assertThat(difference.path("summary").stringValue()).startsWith("Between 1 March 2024");
    }

    @ParameterizedTest
    @CsvSource({
        ALL + "?q=price&size=2, DisclosuresPage",
        ALL + "/market, Disclosure",
        ALL + "/hostile, Disclosure",
        MARKET + ", DisclosureVersions",
        MARKET + "/2024-03-01T10:00:00Z, Disclosure",
        MARKET + "/2024-03-01T10:00:00Z..2027-01-01T00:00:00Z, DisclosureDifference",
        ALL + "/hostile/versions/2026-01-01T00:00:00Z..2026-03-01T00:00:00Z, DisclosureDifference",
        ALL + "/fields/service/values, Facet",
        ALL + "?status=GONE, Problem",
        ALL + "/nothing, Problem",
    })
    void everyAnswerIsWhatIsDescribed(String path, String schema) {
        JsonNode schemas = client.json("/v3/api-docs").at("/components/schemas");
        assertThat(Conformity.faults(client.json(path), schema, schemas)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        ALL + "/nothing",
        ALL + "/nothing/versions",
        MARKET + "/2020-01-01T00:00:00Z",
        MARKET + "/2024-03-01T10:00:00Z..never",
        "/disclosures/nothing",
        "/disclosures/nothing/feed.atom",
        "/disclosures/market/versions/2020-01-01T00:00:00Z",
        "/disclosures/market/versions/2024-03-01T10:00:00Z..never",
    })
    void whatThereIsNotIsNotFound(String path) {
        HttpResponse<String> answer = client.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void everyParameterOfTheSearchIsDescribedAndNoOther() {
        QueryText<Disclosure> queries = new QueryText<>(DisclosureSchema.DISCLOSURES);
        assertThat(client.json("/v3/api-docs")
                        .at("/paths/~1api~1v1~1disclosures/get/parameters")
                        .valueStream()
                        .map(parameter -> parameter.path("name").stringValue()))
                .containsExactlyElementsOf(queries.parameters());
    }

    @Test
    void feedsTellWhatChangedInEachVersion() {
        HttpResponse<String> one = client.get("/disclosures/market/feed.atom");
        assertThat(one.headers().firstValue("Content-Type")).hasValue("application/atom+xml;charset=UTF-8");
        assertThat(one.body().split("<entry>", -1)).hasSize(5);
        assertThat(one.body())
                .contains("Example Market, version of 6 May 2025 at 18:30 UTC", "re-worded 1 passage")
                .contains("found published for the first time")
                .contains("http://localhost:" + client.port()
                        + "/disclosures/market/versions/2024-03-01T10:00:00Z..2025");
        String all = client.get("/disclosures/feed.atom").body();
        assertThat(all.split("<entry>", -1)).hasSize(1 + PageDisclosures.all().size());
        assertThat(all).contains("&lt;b&gt;Hostile&lt;/b&gt; &amp; Sons").doesNotContain("<b>");
        assertThat(client.get("/disclosures/feed.atom").body()).isEqualTo(all);
    }

    @Test
    void pagesNameTheirFeedsBeforeAnyScriptRuns() {
        assertThat(client.get("/disclosures/market").body())
                .contains("href=\"/disclosures/market/feed.atom\"", "href=\"/disclosures/feed.atom\"");
        assertThat(client.get("/disclosures").body()).contains("href=\"/disclosures/feed.atom\"");
        assertThat(client.get("/about").body()).doesNotContain("/disclosures/feed.atom");
    }
}
