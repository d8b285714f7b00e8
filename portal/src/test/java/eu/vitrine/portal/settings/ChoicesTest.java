// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of choices when more are made, on one side or on two. */
class ChoicesTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-16");
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final Pick EVERYTHING = new Pick(Choices.ALL, Choices.WITHOUT_PROFILING, TUESDAY);

    @Test
    void theLaterOfTwoChoicesForTheSameRecommenderHolds() {
        assertThat(chosen(pick("feed", "a", MONDAY), pick("feed", "b", TUESDAY)).of("feed"))
                .contains(new Choice("b", TUESDAY));
    }

    @Test
    void goingBackToTheDefaultLeavesTheOthers() {
        assertThat(chosen(pick("feed", "a", MONDAY), pick("search", "b", MONDAY), pick("feed", null, TUESDAY)))
                .isEqualTo(chosen(pick("search", "b", MONDAY)));
    }

    @Test
    void aChoiceForAllTakesThePlaceOfAllBeforeIt() {
        assertThat(chosen(pick("feed", "a", MONDAY), EVERYTHING)).isEqualTo(chosen(EVERYTHING));
    }

    @Test
    void aChoiceAfterThatForAllStandsBesideIt() {
        Choices both = chosen(EVERYTHING, pick("feed", "a", WEDNESDAY));
        assertThat(both.withoutProfilingSince()).contains(TUESDAY);
        assertThat(both.of("feed")).contains(new Choice("a", WEDNESDAY));
    }

    @Test
    void everythingCanBeTakenBackAtOnce() {
        assertThat(chosen(EVERYTHING, pick("feed", "a", WEDNESDAY), Pick.nothing(WEDNESDAY)))
                .isEqualTo(Choices.NONE);
    }

    @Test
    void ofTwoSidesTheNewerChoiceForEachRecommenderHolds() {
        Choices account = chosen(pick("feed", "account", TUESDAY), pick("search", "account", MONDAY));
        Choices browser = chosen(pick("feed", "browser", MONDAY), pick("search", "browser", TUESDAY));
        assertThat(account.newestWith(browser))
                .isEqualTo(chosen(pick("feed", "account", TUESDAY), pick("search", "browser", TUESDAY)));
    }

    @Test
    void ofTwoSidesOnTheSameDayTheBrowserInWhichOneSitsHolds() {
        assertThat(chosen(pick("feed", "account", MONDAY))
                        .newestWith(chosen(pick("feed", "browser", MONDAY)))
                        .of("feed"))
                .contains(new Choice("browser", MONDAY));
    }

    @Test
    void aChoiceForAllOnOneSideReplacesOlderOnesOnTheOther() {
        Choices account = chosen(pick("feed", "account", MONDAY), pick("search", "account", WEDNESDAY));
        assertThat(account.newestWith(chosen(EVERYTHING)))
                .isEqualTo(chosen(EVERYTHING, pick("search", "account", WEDNESDAY)));
    }

    @Test
    void thePicksFromAnyChoicesToAnyOthersLeadThere() {
        Random random = new Random(20261122);
        for (int i = 0; i < 2_000; i++) {
            Choices before = random(random);
            Choices wanted = random(random);
            assertThat(before.after(before.picksTo(wanted, WEDNESDAY)))
                    .as("from %s", before)
                    .isEqualTo(wanted);
        }
    }

    @Test
    void nothingIsPickedWhereNothingDiffers() {
        Choices some = chosen(EVERYTHING, pick("feed", "a", WEDNESDAY));
        assertThat(some.picksTo(some, WEDNESDAY)).isEmpty();
        assertThat(some.newestWith(some)).isEqualTo(some);
    }

    @Test
    void whatABrowserHoldsAsACopyIsNotItsOwn() {
        HeldChoices held = HeldChoices.copyOf(chosen(EVERYTHING, pick("feed", "a", WEDNESDAY)))
                .after(List.of(pick("search", "b", WEDNESDAY)));
        assertThat(held.own()).isEqualTo(chosen(pick("search", "b", WEDNESDAY)));
        assertThat(held.after(List.of(EVERYTHING)).own()).isEqualTo(chosen(EVERYTHING));
    }

    private static Choices chosen(Pick... picks) {
        return Choices.NONE.after(List.of(picks));
    }

    private static Pick pick(String recommender, @Nullable String option, LocalDate day) {
        return new Pick(recommender, option, day);
    }

    /** Choices as somebody makes them in the course of three days. */
    private static Choices random(Random random) {
        return Choices.NONE.after(IntStream.range(0, random.nextInt(6))
                .mapToObj(step -> random.nextInt(4) == 0
                        ? new Pick(Choices.ALL, Choices.WITHOUT_PROFILING, MONDAY.plusDays(random.nextInt(3)))
                        : new Pick(
                                "r" + random.nextInt(3), "o" + random.nextInt(2), MONDAY.plusDays(random.nextInt(3))))
                .toList());
    }
}
