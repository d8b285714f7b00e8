// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Disclosure;
import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.TargetingParameter;
import eu.vitrine.catalog.sample.SampleRecommenders;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.schema.DisclosureSchema;
import eu.vitrine.catalog.schema.RecommenderSchema;
import eu.vitrine.catalog.schema.TargetingParameterSchema;
import eu.vitrine.portal.sample.PageAds;
import eu.vitrine.portal.sample.Shelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A repository without ads may hold something else, and says since when. */
class UpdatesTest {

    private final Shelf<Ad> ads = new Shelf<>(AdSchema.ADS);
    private final Shelf<Recommender> recommenders = new Shelf<>(RecommenderSchema.RECOMMENDERS);
    private final Shelf<TargetingParameter> parameters = new Shelf<>(TargetingParameterSchema.TARGETING_PARAMETERS);
    private final Shelf<Disclosure> disclosures = new Shelf<>(DisclosureSchema.DISCLOSURES);
    private final Updates updates = new Updates(ads, recommenders, parameters, disclosures);

    @BeforeEach
    void empty() {
        ads.hold();
        recommenders.hold();
        parameters.hold();
        disclosures.hold();
    }

    @Test
    void whereThereIsNothingThereWasNoChange() {
        assertThat(updates.last()).isEmpty();
    }

    @Test
    void whereThereAreNoAdsAnotherKindTells() {
        recommenders.hold(SampleRecommenders.version("feed", "1", "2026-01-01"));

        assertThat(updates.last()).contains(PageAds.NOW);
    }
}
