// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Finding;
import eu.vitrine.catalog.engine.Engines;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.schema.AdSchema;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ads that are aimed by what is specially protected show it, whatever came first: the ad, or the explanation of its targeting. */
interface SpecialCategoryContract {

    String HEALTH = "SEGMENT";

    OnCatalogue catalogue();

    @Test
    default void adsLearnAtTheirIntakeThatTheyAreAimedByIt() {
        explain(true);
        ingestAds();

        assertThat(marked()).containsExactlyInAnyOrder("t:1", "t:2");
    }

    @Test
    default void adsThatAreThereAlreadyAreBroughtIntoLine() {
        ingestAds();
        assertThat(marked()).isEmpty();

        assertThat(explain(true).err()).contains("of 2 ads");
        assertThat(marked()).containsExactlyInAnyOrder("t:1", "t:2");
        assertThat(explain(true).err()).as("nothing is left to do").doesNotContain("ads");

        assertThat(explain(false).err()).contains("of 2 ads");
        assertThat(marked()).isEmpty();
    }

    @Test
    default void aRunThatWasBrokenOffIsMendedByTheNext() {
        explain(true);
        ingestAds();
        Ad marked = catalogue()
                .ask(AdSchema.ADS, "finding=SPECIAL_CATEGORY_PROFILING&sort=oldest")
                .getFirst();
        try (Generation<Ad> ads = writer()) {
            ads.put(marked.withFinding(Finding.SPECIAL_CATEGORY_PROFILING, false));
            ads.commit(ads.position().orElse(null));
        }

        assertThat(explain(true).err()).contains("of 1 ads");

        assertThat(marked()).containsExactlyInAnyOrder("t:1", "t:2");
    }

    @Test
    default void whileAdsAreWrittenTheParametersComeInAndTheAdsFollowLater() {
        ingestAds();
        try (Generation<Ad> _ = writer()) {
            Ran ran = catalogue().ingest("targeting-parameters", Lines.parameter("t", HEALTH, true));
            assertThat(ran.code()).isEqualTo(4);
            assertThat(ran.out()).startsWith("{\"read\":1,\"accepted\":1,");
            assertThat(ran.err()).contains("The targeting parameters were taken in; take them in again");
        }
        assertThat(catalogue().count("targeting-parameters")).isEqualTo(1);

        assertThat(explain(true).err()).contains("of 2 ads");
    }

    @Test
    default void rebuildingChangesNothingOfIt() {
        ingestAds();
        explain(true);

        assertThat(catalogue().run("rebuild").code()).isZero();

        assertThat(marked()).containsExactlyInAnyOrder("t:1", "t:2");
    }

    private Generation<Ad> writer() {
        return Engines.open(catalogue().name(), catalogue().environment(), InstantSource.fixed(Ran.NOW))
                .index(AdSchema.ADS)
                .update();
    }

    private Ran explain(boolean specialCategory) {
        Ran ran = catalogue()
                .ingest(
                        "targeting-parameters",
                        Lines.parameter("t", HEALTH, specialCategory),
                        Lines.parameter("t", "AGE", false),
                        Lines.parameter("other", "AGE", true));
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran;
    }

    /** Two use it, one to seek and one to exclude people; one uses another dimension, one is on another platform. */
    private void ingestAds() {
        Ran ran = catalogue()
                .ingest(
                        "vitrine",
                        Lines.ad("t", 1, "INCLUDE", HEALTH),
                        Lines.ad("t", 2, "EXCLUDE", HEALTH),
                        Lines.ad("t", 3, "INCLUDE", "AGE"),
                        Lines.ad("other", 4, "INCLUDE", HEALTH));
        assertThat(ran.code()).as(ran.err()).isZero();
    }

    private List<String> marked() {
        return catalogue().ask(AdSchema.ADS, "finding=SPECIAL_CATEGORY_PROFILING").stream()
                .map(Ad::id)
                .toList();
    }
}
