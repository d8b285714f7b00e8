// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import static eu.vitrine.catalog.sample.AdDraft.of;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Problem;
import eu.vitrine.catalog.Removal;
import eu.vitrine.catalog.Source;
import eu.vitrine.catalog.Succession;
import eu.vitrine.catalog.Targeting.Dimension;
import eu.vitrine.catalog.sample.AdDraft;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of an ad that is handed in again, above all once it has been removed. */
class AdSuccessionTest {

    private static final LocalDate DECIDED = LocalDate.parse("2026-06-10");

    @Test
    void aRemovalThatNamesNobodyStillHidesTheNamesThatWereKnown() {
        Ad ad = succeed(shown("2026-06-01T00:00:00Z"), removal("Acme sold fakes.", DECIDED));

        assertThat(facts(ad)).isEqualTo("[withheld] sold fakes.");
        assertThat(ad.targeting().getFirst().values()).containsExactly("Fans of [withheld]", "Hats");
    }

    @Test
    void handingTheRemovalInAgainLetsNoNameOut() {
        Ad removal = removal("Acme sold fakes, Acme did.", DECIDED);
        Ad masked = succeed(shown("2026-06-01T00:00:00Z"), removal);

        assertThat(succeed(masked, removal)).isEqualTo(masked);
        assertThat(succeed(succeed(masked, removal), removal)).isEqualTo(masked);
    }

    @Test
    void aRemovalInOtherWordsTakesThePlaceOfTheOneBefore() {
        Ad masked = succeed(shown("2026-06-01T00:00:00Z"), removal("Acme sold fakes.", DECIDED));

        assertThat(facts(succeed(masked, removal("The court has decided.", DECIDED))))
                .isEqualTo("The court has decided.");
    }

    @Test
    void anInputFromBeforeTheDecisionDoesNotUndoARemoval() {
        Ad removal = removal("Acme sold fakes.", DECIDED);
        Ad yesterday = shown("2026-06-09T23:59:59Z");

        assertThat(succeed(removal, yesterday)).isEqualTo(succeed(yesterday, removal));
        assertThat(facts(succeed(removal, yesterday))).isEqualTo("[withheld] sold fakes.");
    }

    @Test
    void anInputFromAfterTheDecisionBringsTheAdBack() {
        Ad later = shown("2026-06-11T00:00:00Z");
        Ad undated = shown(null);

        assertThat(succeed(removal("x", DECIDED), later)).isEqualTo(later);
        assertThat(succeed(removal("x", DECIDED), undated)).isEqualTo(undated);
        assertThat(succeed(removal("x", null), shown("2020-01-01T00:00:00Z")).removal())
                .isNull();
    }

    @Test
    void onlyTheMomentOfRetrievalIsNoPartOfTheSubstance() {
        Ad monday = shown("2026-06-01T00:00:00Z");
        Ad tuesday = shown("2026-06-02T00:00:00Z");
        Ad elsewhere = monday.withSource(new Source("other", null, null));

        assertThat(substance(monday)).isEqualTo(substance(tuesday)).isNotEqualTo(substance(elsewhere));
        assertThat(Objects.requireNonNull(substance(monday).source()).name()).isEqualTo("export");
        assertThat(substance(of("1").ad())).isEqualTo(of("1").ad());
    }

    private static Ad substance(Ad ad) {
        return AdSchema.ADS.substance().apply(ad);
    }

    private static Ad succeed(Ad kept, Ad incoming) {
        return switch (AdSchema.ADS.succession().of(kept, incoming)) {
            case Succession.Kept<Ad>(Ad ad) -> ad;
            case Succession.Refused<Ad>(Problem problem) -> throw new AssertionError(problem);
        };
    }

    private static String facts(Ad ad) {
        return Objects.requireNonNull(Objects.requireNonNull(ad.removal()).facts());
    }

    private static Ad shown(@Nullable String retrievedAt) {
        Instant moment = retrievedAt == null ? null : Instant.parse(retrievedAt);
        return aimed().advertiser("Acme")
                .source(new Source("export", null, moment))
                .ad();
    }

    private static Ad removal(String facts, @Nullable LocalDate decidedOn) {
        return aimed().removed(new Removal(
                        Removal.Ground.ORDER, null, null, facts, null, List.of(), decidedOn, null, null, null, null))
                .ad();
    }

    private static AdDraft aimed() {
        return of("1").include(Dimension.INTEREST, "Fans of Acme", "Hats");
    }
}
