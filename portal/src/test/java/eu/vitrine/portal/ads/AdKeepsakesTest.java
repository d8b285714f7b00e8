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
import java.util.Objects;
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
        String asked = "?q=summer+sale&country=DE&country.not=FR";
        assertThat(keepsakes(query).links())
                .extracting(Link::href)
                .containsExactly(
                        "/ads/export" + asked,
                        "/ads/feed.atom" + asked,
                        "/api/v1/ads/receipt" + asked,
                        "/api/v1/ads/evidence.zip" + asked,
                        "/saved");
        assertThat(Objects.requireNonNull(keepsakes(query).saving()).query()).isEqualTo(asked.substring(1));
        assertThat(keepsakes(QUERIES.parse("").query()).links())
                .extracting(Link::href)
                .startsWith("/ads/export", "/ads/feed.atom", "/api/v1/ads/receipt");
    }

    @Test
    void withoutAHistoryNothingCanBeShownLater() {
        assertThat(keepsakes(QUERIES.parse("q=x").query()).links())
                .extracting(Link::href)
                .containsExactly("/ads/export?q=x", "/ads/feed.atom?q=x", "/saved");
    }

    @Test
    void aHistoryThatCannotBeReadDoesNotKeepTheSearchFromBeingAnswered() throws IOException {
        Files.writeString(archive.resolve("checkpoint"), "damaged");
        assertThat(keepsakes(QUERIES.parse("q=x").query()).links()).hasSize(3);
    }

    private Keepsakes keepsakes(Query query) {
        return new AdKeepsakes(QUERIES, PublicArchive.in(archive), Words.in(Locale.ENGLISH)).of(query);
    }
}
