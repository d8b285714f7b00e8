// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.pictures.rest;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PortalServer;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Pictures as files. */
@PortalServer
class PictureFilesTest {

    private static final String PICTURES = "/api/v1/ads/pictures/";

    @Autowired
    private Client client;

    @ParameterizedTest
    @ValueSource(strings = {"time", "countries", "subjects", "advertisers", "included", "excluded"})
    void aPictureAndItsNumbersSayWhereTheyComeFrom(String name) {
        HttpResponse<String> svg = client.get(PICTURES + name + ".svg?q=sale");
        assertThat(svg.statusCode()).isEqualTo(200);
        assertThat(svg.headers().firstValue("Content-Type").orElseThrow()).startsWith("image/svg+xml");
        assertThat(svg.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"vitrine-ads-" + name + "-2026-06-15.svg\"");
        assertThat(svg.body()).contains("Source: Ad repository, 15 June 2026", "/en/ads?q=sale", "<desc");
        String csv = client.get(PICTURES + name + ".csv?q=sale").body();
        assertThat(csv).contains("Source: Ad repository, 15 June 2026 http://localhost:", "/en/ads?q=sale");
        assertThat(csv.lines()).hasSizeGreaterThan(2);
    }

    @Test
    void noCellIsAFormula() {
        String csv = client.get(PICTURES + "advertisers.csv").body();
        assertThat(csv).contains("\"'=HYPERLINK(\"\"x\"\")\"");
        assertThat(csv.lines()).noneMatch(line -> line.matches("\"?[=+\\-@].*"));
    }

    @Test
    void numbersAreWhatASearchFinds() {
        String row = client.get(PICTURES + "countries.csv?q=sale")
                .body()
                .lines()
                .filter(line -> line.startsWith("GR,"))
                .findFirst()
                .orElseThrow();
        long total = client.json("/api/v1/ads?facets=&q=sale&country=GR")
                .at("/total/value")
                .longValue();
        assertThat(row).isEqualTo("GR,Greece," + total);
    }

    @Test
    void filesSpeakTheLanguageThatIsAskedFor() {
        assertThat(client.get(PICTURES + "countries.csv?lang=el").body()).contains("GR,Ελλάδα,");
        assertThat(client.get(PICTURES + "countries.csv", "Accept-Language", "de")
                        .body())
                .contains("GR,Griechenland,");
    }

    @Test
    void whatIsWrongIsSaidByName() {
        assertThat(client.get(PICTURES + "nothing.svg").statusCode()).isEqualTo(404);
        for (String query : List.of("colour=red", "shownFrom=yesterday")) {
            HttpResponse<String> refused = client.get(PICTURES + "time.svg?" + query);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains(query.substring(0, query.indexOf('=')));
        }
    }
}
