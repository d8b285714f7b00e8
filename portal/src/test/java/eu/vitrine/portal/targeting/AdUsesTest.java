// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.targeting;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Targeting.Dimension;
import eu.vitrine.catalog.Targeting.Operator;
import eu.vitrine.catalog.TargetingParameter;
import eu.vitrine.catalog.sample.AdDraft;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.portal.sample.Explained;
import eu.vitrine.portal.sample.Shelf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How many ads make use of a targeting parameter, counted from the ads. */
class AdUsesTest {

    private static final String MIDNIGHT = "T00:00:00Z";

    private final Shelf<Ad> ads = new Shelf<>(AdSchema.ADS);
    private final AdUses uses = new AdUses(ads, () -> Instant.parse("2026-11-21T12:00:00Z"));
    private final TargetingParameter interests = Explained.full("test", Dimension.INTEREST);

    @Test
    void adsAreCountedByWhetherTheyAreShownOrKeptAwayByIt() {
        ads.hold(
                ad("1", "2026-09-10", "2026-10-05", Operator.INCLUDE),
                ad("2", "2026-10-01", "2026-10-31", Operator.INCLUDE),
                ad("3", "2026-10-01", "2026-10-02", Operator.EXCLUDE),
                AdDraft.of("4").ad());

        AdUse use = uses.of(interests);

        assertThat(use.include()).isEqualTo(2);
        assertThat(use.exclude()).isEqualTo(1);
        assertThat(use.over())
                .containsExactly(
                        new AdUse.Stretch(LocalDate.parse("2026-09-01"), LocalDate.parse("2026-09-30"), 1, 0),
                        new AdUse.Stretch(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-31"), 2, 1));
    }

    @Test
    void adsOfOtherPlatformsDoNotCount() {
        ads.hold(ad("1", "2026-10-01", "2026-10-31", Operator.INCLUDE));

        AdUse use = uses.of(Explained.full("elsewhere", Dimension.INTEREST));

        assertThat(use).isEqualTo(new AdUse(0, 0, List.of()));
    }

    @Test
    void timeEndsNowForAdsThatAreStillShown() {
        ads.hold(ad("1", "2026-10-15", null, Operator.INCLUDE));

        assertThat(uses.of(interests).over())
                .extracting(AdUse.Stretch::to)
                .containsExactly(LocalDate.parse("2026-10-31"), LocalDate.parse("2026-11-30"));
    }

    @Test
    void whatLiesYearsApartIsToldByYears() {
        ads.hold(
                ad("1", "2019-05-01", "2019-06-01", Operator.INCLUDE),
                ad("2", "2023-01-01", "2023-02-01", Operator.EXCLUDE));

        assertThat(uses.of(interests).over())
                .extracting(stretch -> stretch.from().getYear())
                .containsExactly(2019, 2020, 2021, 2022, 2023);
        assertThat(uses.of(interests).over().getLast().exclude()).isEqualTo(1);
    }

    private static Ad ad(String id, String from, @Nullable String to, Operator operator) {
        AdDraft draft = AdDraft.of(id).shown(from + MIDNIGHT, to == null ? null : to + MIDNIGHT);
        return (operator == Operator.INCLUDE
                        ? draft.include(Dimension.INTEREST, "Football")
                        : draft.exclude(Dimension.INTEREST, "Football"))
                .ad();
    }
}
