// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.sample.SampleAds;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.ManyAds;
import eu.vitrine.portal.sample.PortalServer;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything that matches, in one file. */
@PortalServer
class ExportsTest {

    @Autowired
    private Client client;

    @Test
    void linesHoldEveryAdAsItIsAnsweredAlone() {
        assertThat(client.get("/api/v1/ads/export.ndjson").body().lines())
                .containsExactlyInAnyOrderElementsOf(
                        ManyAds.all().stream().map(ExportsTest::line).toList());
    }

    private static String line(Ad ad) {
        return new String(AdSchema.ADS.codec().write(ad), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"country=GR", "q=sale+-new", "status=ENDED&language.not=de", "q=nothingatall"})
    void exportsHoldWhatASearchFinds(String filters) {
        long total =
                client.json("/api/v1/ads?facets=&" + filters).at("/total/value").longValue();
        assertThat(client.get("/api/v1/ads/export.ndjson?" + filters).body().lines())
                .hasSize((int) total);
        assertThat(rows("/api/v1/ads/export.csv?" + filters)).hasSize((int) total);
    }

    @Test
    void whatDoesNotNarrowIsPassedOver() {
        assertThat(client.get("/api/v1/ads/export.ndjson?size=1&sort=reach&facets=kind&facetSize=3")
                        .body()
                        .lines())
                .hasSameSizeAs(ManyAds.all());
    }

    @ParameterizedTest
    @CsvSource({"ndjson, application/x-ndjson", "csv, text/csv;header=present;charset=UTF-8"})
    void aFileHasANameAndAType(String kind, String type) {
        for (String method : List.of("GET", "HEAD")) {
            HttpResponse<String> answer = client.ask(method, "/api/v1/ads/export." + kind);
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .hasValue("attachment; filename=\"vitrine-ads-2026-06-15." + kind + '"');
            assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
            assertThat(answer.body().isEmpty()).isEqualTo(method.equals("HEAD"));
        }
    }

    @Test
    void aRowHoldsEveryFieldOfTheTable() {
        NamedCsvRecord row = rows("/api/v1/ads/export.csv?brand=Aegean+Lines&format=IMAGE&source=harbour")
                .getFirst();
        assertThat(row.getField("id")).isEqualTo(SampleAds.FERRY_SUMMER_SALE.id());
        assertThat(row.getField("title")).isEqualTo("Summer sale");
        assertThat(row.getField("status")).isEqualTo("ACTIVE");
        assertThat(row.getField("targetingValue")).isEqualTo("AGE:18-34|INTEREST:Sailing|INTEREST:Islands");
        assertThat(row.getField("shown"))
                .isEqualTo("2026-06-01T00:00:00Z/2026-07-01T00:00:00Z|2026-09-01T00:00:00Z/2026-10-01T00:00:00Z");
        assertThat(row.getField("reachMin")).isEqualTo("120000");
        assertThat(row.getField("reachByCountry")).isEqualTo("GR:80000|DE:20000-30000");
    }

    @Test
    void noCellIsAFormula() {
        List<NamedCsvRecord> rows = rows("/api/v1/ads/export.csv");
        assertThat(rows.stream().flatMap(row -> row.getFields().stream()))
                .noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r\\n].*"));
        assertThat(rows).anyMatch(row -> row.getField("advertiser").equals("'=HYPERLINK(\"x\")"));
    }

    @Test
    void whatCanBeOneValueOnlyIsWrittenAsItIs() {
        assertThat(rows("/api/v1/ads/export.csv?advertiser=Brodo%7CCo"))
                .isNotEmpty()
                .allMatch(row -> row.getField("advertiser").equals("Brodo|Co"));
    }

    private List<NamedCsvRecord> rows(String path) {
        return CsvReader.builder().ofNamedCsvRecord(client.get(path).body()).stream()
                .toList();
    }
}
