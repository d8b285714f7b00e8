// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.contract;

import static eu.vitrine.catalog.sample.AdDraft.of;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.NumberRange;
import eu.vitrine.catalog.Reach;
import eu.vitrine.catalog.Removal;
import eu.vitrine.catalog.search.RecordSearch;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** How periods, published numbers and the status that follows from periods narrow what is found. */
public interface TimesContract extends EngineContract {

    @Test
    default void bothDaysOfAQuestionAreIncluded() {
        RecordSearch<Ad> search = searching(of("1").shown("2026-03-10T08:00:00Z", "2026-03-12T08:00:00Z"));

        assertThat(found(search, "shownFrom=2026-03-12&shownTo=2026-03-20")).containsExactly("1");
        assertThat(found(search, "shownFrom=2026-03-01&shownTo=2026-03-10")).containsExactly("1");
        assertThat(found(search, "shownFrom=2026-03-11&shownTo=2026-03-11")).containsExactly("1");
        assertThat(found(search, "shownFrom=2026-03-13")).isEmpty();
        assertThat(found(search, "shownTo=2026-03-09")).isEmpty();
    }

    @Test
    default void theEndOfAPeriodNoLongerBelongsToIt() {
        RecordSearch<Ad> search = searching(of("1").shown("2026-03-10T00:00:00Z", "2026-03-12T00:00:00Z"));

        assertThat(found(search, "shownFrom=2026-03-12")).isEmpty();
        assertThat(found(search, "shownFrom=2026-03-11")).containsExactly("1");
        assertThat(found(search, "shownTo=2026-03-10")).containsExactly("1");
    }

    @Test
    default void aPeriodThatEndsWhereItStartsIsThatInstant() {
        RecordSearch<Ad> search = searching(
                of("midnight").shown("2026-03-10T00:00:00Z", "2026-03-10T00:00:00Z"),
                of("late").shown("2026-03-10T23:59:59.999Z", "2026-03-10T23:59:59.999Z"));

        assertThat(found(search, "shownFrom=2026-03-10&shownTo=2026-03-10"))
                .containsExactlyInAnyOrder("midnight", "late");
        assertThat(found(search, "shownTo=2026-03-09")).isEmpty();
        assertThat(found(search, "shownFrom=2026-03-11")).isEmpty();
    }

    @Test
    default void anOpenPeriodRunsOn() {
        RecordSearch<Ad> search = searching(of("1").shown("2026-03-10T00:00:00Z", null));

        assertThat(found(search, "shownFrom=2199-01-01")).containsExactly("1");
        assertThat(found(search, "shownTo=2026-03-09")).isEmpty();
    }

    @Test
    default void eachPeriodOverlapsByItselfAndNeverTheGapBetweenThem() {
        RecordSearch<Ad> search = searching(of("1").shown("2026-06-01T00:00:00Z", "2026-07-01T00:00:00Z")
                .shown("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z")
                .shown("2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z"));

        assertThat(found(search, "shownFrom=2026-02-01&shownTo=2026-02-28")).isEmpty();
        assertThat(found(search, "shownFrom=2026-04-01&shownTo=2026-05-31")).isEmpty();
        assertThat(found(search, "shownFrom=2026-02-01&shownTo=2026-03-01")).containsExactly("1");
        assertThat(found(search, "shownFrom=2026-01-05&shownTo=2026-01-06")).containsExactly("1");
        assertThat(found(search, "shownFrom=2026-07-01")).isEmpty();
        assertThat(found(search, "shownTo=2025-12-31")).isEmpty();
    }

    @Test
    default void publishedRangesMatchWhereTheyOverlapAndUnknownNumbersNever() {
        RecordSearch<Ad> search = searching(
                of("exact").reach(100, 100),
                of("range").reach(50, 150),
                of("unknown"),
                of("countries-only").country("DE"));

        assertThat(found(search, "reachMin=100&reachMax=100")).containsExactlyInAnyOrder("exact", "range");
        assertThat(found(search, "reachMin=101")).containsExactly("range");
        assertThat(found(search, "reachMax=99")).containsExactly("range");
        assertThat(found(search, "reachMin=150")).containsExactly("range");
        assertThat(found(search, "reachMin=151")).isEmpty();
        assertThat(found(search, "reachMax=49")).isEmpty();
        assertThat(found(search, "reachMin=0")).containsExactlyInAnyOrder("exact", "range");
    }

    @Test
    default void veryLargeAndVerySmallNumbersAreNumbersToo() {
        NumberRange largest = new NumberRange(NumberRange.LARGEST, NumberRange.LARGEST);
        RecordSearch<Ad> search =
                searching(of("zero").reach(0, 0), of("largest").reach(Reach.Unit.IMPRESSIONS, largest));

        assertThat(found(search, "reachMax=0")).containsExactly("zero");
        assertThat(found(search, "reachMin=999999999999999")).containsExactly("largest");
        assertThat(found(search, "sort=reach")).containsExactly("largest", "zero");
    }

    @Test
    default void statusFollowsFromPeriodsAtTheMomentOfAsking() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-01T00:00:00Z"));
        Engine<Ad> engine = engine(now::get);
        add(
                engine,
                of("spring").shown("2026-03-10T00:00:00Z", "2026-04-01T00:00:00Z"),
                of("twice")
                        .shown("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z")
                        .shown("2026-05-01T00:00:00Z", null),
                of("removed").shown("2026-01-01T00:00:00Z", null).removed(Removal.Ground.ORDER));
        RecordSearch<Ad> search = engine.search();

        assertThat(counts(search, "", "status")).isEqualTo("SCHEDULED 2, REMOVED 1");
        now.set(Instant.parse("2026-03-10T00:00:00Z"));
        assertThat(counts(search, "", "status")).isEqualTo("ACTIVE 1, REMOVED 1, SCHEDULED 1");
        assertThat(found(search, "status=ACTIVE")).containsExactly("spring");
        now.set(Instant.parse("2026-04-01T00:00:00Z"));
        assertThat(counts(search, "", "status")).isEqualTo("ENDED 1, REMOVED 1, SCHEDULED 1");
        now.set(Instant.parse("2026-05-01T00:00:00Z"));
        assertThat(found(search, "status=ACTIVE")).containsExactly("twice");
        assertThat(found(search, "status.not=ACTIVE&status.not=REMOVED")).containsExactly("spring");
        assertThat(found(search, "status=ENDED&status=REMOVED")).containsExactlyInAnyOrder("spring", "removed");
    }
}
