// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.schema.AdSchema;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatsCommandTest {

    @TempDir
    Path catalogue;

    @Test
    void peopleReadCountsByValue() {
        ingest(Ads.lines(0, 4) + Ads.shown(9, "2026-11-01T00:00:00Z", "null").replace("Adv 0", "\\u001b[2JAdv 0"));

        assertThat(Ran.command("stats", "--catalog", catalogue).out()).isEqualTo("""
                        5 ads. Last changed: 2026-11-21T12:00:00Z

                        status
                                   4  ENDED
                                   1  ACTIVE

                        platform
                                   5  t

                        kind
                                   5  AD

                        advertiser
                                   2  Adv 0
                                   1   [2JAdv 0
                                   1  Adv 1
                                   1  Adv 2

                        payer
                                   2  Adv 0
                                   1   [2JAdv 0
                                   1  Adv 1
                                   1  Adv 2
                        """);
    }

    @Test
    void programsReadEveryFieldThatIsAlwaysCounted() {
        ingest(Ads.lines(0, 40));

        Ran ran = Ran.command("stats", "--report", "json", "--catalog", catalogue);

        assertThat(ran.json().path("ads").intValue()).isEqualTo(40);
        assertThat(ran.json().path("updatedAt").stringValue()).isEqualTo("2026-11-21T12:00:00Z");
        List<String> always = AdSchema.ADS.facets().stream()
                .filter(field -> field.counted() == Field.Counted.ALWAYS)
                .map(Field::name)
                .toList();
        assertThat(ran.json()
                        .path("facets")
                        .valueStream()
                        .filter(facet -> facet.path("of").stringValue().equals("ads"))
                        .map(facet -> facet.path("name").stringValue()))
                .isEqualTo(always);
        assertThat(ran.json().path("facets").toString())
                .contains(
                        "{\"of\":\"ads\",\"name\":\"kind\",\"distinct\":1,\"values\":[{\"value\":\"AD\",\"count\":40}]}");
    }

    @Test
    void anEmptyCatalogueHoldsNothing() {
        assertThat(Ran.command("stats", "--catalog", catalogue).out()).isEqualTo("0 ads. Last changed: never\n");
        assertThat(Ran.command("stats", "--report", "json", "--catalog", catalogue)
                        .out())
                .startsWith(
                        "{\"ads\":0,\"recommenders\":0,\"targeting-parameters\":0,\"disclosures\":0,\"updatedAt\":null,");
    }

    private void ingest(String lines) {
        Ran.commandWith(
                lines.getBytes(StandardCharsets.UTF_8), "ingest", "--catalog", catalogue, "--format", "vitrine", "-");
    }
}
