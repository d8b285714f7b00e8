// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.contract;

import static eu.vitrine.catalog.sample.AdDraft.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.Criterion;
import eu.vitrine.catalog.search.DateHistogram;
import eu.vitrine.catalog.search.DateHistogram.Unit;
import eu.vitrine.catalog.search.InvalidQuery;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How many records fall into each stretch of time. */
public interface OverTimeContract extends EngineContract {

    @Test
    default void aRecordCountsOnceInEachStretchThatOneOfItsPeriodsOverlaps() {
        RecordSearch<Ad> search = searching(
                of("long").shown("2026-01-20T00:00:00Z", "2026-05-01T00:00:00Z"),
                of("twice")
                        .shown("2026-04-01T00:00:00Z", "2026-04-05T00:00:00Z")
                        .shown("2025-12-31T23:59:59.999Z", "2026-01-01T00:00:00Z")
                        .shown("2026-04-02T00:00:00Z", "2026-04-20T00:00:00Z"));

        DateHistogram histogram = search.overTime(Query.ALL, "shown");

        assertThat(histogram.unit()).isEqualTo(Unit.MONTH);
        assertThat(bars(histogram)).isEqualTo("2025-12-01 1, 2026-01-01 1, 2026-02-01 1, 2026-03-01 1, 2026-04-01 2");
    }

    @Test
    default void stretchesWithoutRecordsAreListedBetweenThoseWithSome() {
        RecordSearch<Ad> search = searching(
                of("1").shown("2026-03-30T10:00:00Z", "2026-03-30T11:00:00Z"),
                of("2").shown("2026-04-02T00:00:00Z", "2026-04-02T00:00:00Z"));

        DateHistogram histogram = search.overTime(Query.ALL, "shown");

        assertThat(histogram.unit()).isEqualTo(Unit.DAY);
        assertThat(bars(histogram)).isEqualTo("2026-03-30 1, 2026-03-31 0, 2026-04-01 0, 2026-04-02 1");
    }

    @Test
    default void moreThanTenYearsAreCountedByTheYear() {
        RecordSearch<Ad> search = searching(
                of("1").shown("2016-12-31T23:00:00Z", "2017-01-01T00:00:00Z"),
                of("2").shown("2026-01-01T00:00:00Z", null));

        DateHistogram histogram = search.overTime(Query.ALL, "shown");

        assertThat(histogram.unit()).isEqualTo(Unit.YEAR);
        assertThat(histogram.bars()).hasSize(11);
        assertThat(histogram.bars().getLast())
                .isEqualTo(new DateHistogram.Bar(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 15), 1));
    }

    @Test
    default void whatRunsOnCountsUpToTheDayOfAskingAndWhatIsPlannedDoesNot() {
        RecordSearch<Ad> search = searching(
                of("open").shown("2026-06-13T00:00:00Z", null), of("planned").shown("2026-06-16T00:00:00Z", null));

        assertThat(bars(search.overTime(Query.ALL, "shown"))).isEqualTo("2026-06-13 1, 2026-06-14 1, 2026-06-15 1");
    }

    @Test
    default void eachDayAndEachCommitIsCountedAnew() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-06-13T12:00:00Z"));
        Engine<Ad> engine = engine(now::get);
        add(engine, of("1").shown("2026-06-13T00:00:00Z", null));

        assertThat(bars(engine.search().overTime(Query.ALL, "shown"))).isEqualTo("2026-06-13 1");
        now.set(Instant.parse("2026-06-14T12:00:00Z"));
        assertThat(bars(engine.search().overTime(Query.ALL, "shown"))).isEqualTo("2026-06-13 1, 2026-06-14 1");
        add(engine, of("2").shown("2026-06-14T00:00:00Z", null));
        assertThat(bars(engine.search().overTime(Query.ALL, "shown"))).isEqualTo("2026-06-13 1, 2026-06-14 2");
    }

    @Test
    default void theDaysOfAQuestionBoundTheStretchesAndItsOtherCriteriaHold() {
        RecordSearch<Ad> search = searching(
                of("1").country("DE").shown("2026-01-01T00:00:00Z", "2026-06-01T00:00:00Z"),
                of("2").country("FR").shown("2026-03-11T00:00:00Z", "2026-04-01T00:00:00Z"));

        assertThat(bars(search.overTime(query("shownFrom=2026-03-10&shownTo=2026-03-12"), "shown")))
                .isEqualTo("2026-03-10 1, 2026-03-11 2, 2026-03-12 2");
        assertThat(bars(search.overTime(query("shownFrom=2026-03-10&shownTo=2026-03-11&country=FR"), "shown")))
                .isEqualTo("2026-03-11 1");
        assertThat(bars(search.overTime(query("country=PT"), "shown"))).isEmpty();
        assertThat(bars(search.overTime(query("shownFrom=2199-01-01"), "shown")))
                .isEmpty();
    }

    @Test
    default void aBarIsWhatItsDaysFind() {
        RecordSearch<Ad> search = searching(
                of("1").shown("2025-11-20T00:00:00Z", "2026-02-10T00:00:00Z"),
                of("2").shown("2026-01-31T23:00:00Z", "2026-02-01T00:00:00Z"),
                of("3").shown("2026-04-01T00:00:00Z", null));
        Query query = query("shownFrom=2025-12-05");

        assertThat(search.overTime(query, "shown").bars()).hasSize(7).allSatisfy(bar -> {
            Query narrowed = query.with(new Criterion.Overlaps("shown", bar.from(), bar.to()));
            assertThat(search.search(SearchRequest.of(narrowed)).total().value())
                    .isEqualTo(bar.count());
        });
    }

    @Test
    default void onlyPeriodsAreCountedOverTime() {
        RecordSearch<Ad> search = searching(of("1"));

        assertThat(List.of("title", "country", "reach", "colour"))
                .allSatisfy(field -> assertThatExceptionOfType(InvalidQuery.class)
                        .isThrownBy(() -> search.overTime(Query.ALL, field))
                        .withMessageContaining(field));
    }

    private static String bars(DateHistogram histogram) {
        return histogram.bars().stream()
                .map(bar -> bar.from() + " " + bar.count())
                .collect(Collectors.joining(", "));
    }
}
