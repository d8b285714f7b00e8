// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.sample.SampleAds;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.portal.archive.PublicArchive;
import eu.vitrine.portal.sample.SampleArchive;
import eu.vitrine.portal.search.Keepsakes;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was found can be taken along where there is a history that can show it later. */
class AdKeepsakesTest {

    private static final QueryText<Ad> QUERIES = new QueryText<>(AdSchema.ADS);

    @TempDir
    private Path archive = Path.of("");

    @Test
    void theLinksCarryTheSearchWithoutItsOrder() {
        new SampleArchive(archive).write(SampleAds.ALL, SampleAds.FERRY_SUMMER_SALE);
        Query query = QUERIES.parse("q=summer+sale&country=DE&country.not=FR&sort=newest&size=50")
                .query();
        assertThat(keepsakes(query).links())
                .containsExactly(
                        new Link(
                                "Receipt for this search",
                                "/api/v1/ads/receipt?q=summer+sale&country=DE&country.not=FR"),
                        new Link(
                                "Evidence package",
                                "/api/v1/ads/evidence.zip?q=summer+sale&country=DE&country.not=FR"));
        assertThat(keepsakes(QUERIES.parse("").query()).links())
                .extracting(Link::href)
                .containsExactly("/api/v1/ads/receipt", "/api/v1/ads/evidence.zip");
    }

    @Test
    void withoutAHistoryThereIsNothingToTakeAlong() {
        assertThat(keepsakes(QUERIES.parse("q=x").query())).isEqualTo(Keepsakes.NONE);
    }

    @Test
    void aHistoryThatCannotBeReadDoesNotKeepTheSearchFromBeingAnswered() throws IOException {
        Files.writeString(archive.resolve("checkpoint"), "damaged");
        assertThat(keepsakes(QUERIES.parse("q=x").query())).isEqualTo(Keepsakes.NONE);
    }

    private Keepsakes keepsakes(Query query) {
        return new AdKeepsakes(QUERIES, PublicArchive.in(archive), Words.in(Locale.ENGLISH)).of(query);
    }
}
