// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import eu.vitrine.catalog.search.DateHistogram.Bar;
import eu.vitrine.catalog.search.DateHistogram.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the stretches of a {@link DateHistogram}: counts years, then the months of the years that have records if these are few, and the days of few
 * months. It goes up to the day of asking, since what is still open or only planned has no end; and within the days that the query asks for.
 */
public final class Zoom {

    private static final int YEARS = 120;

    private Zoom() {}

    /**
     * What an engine counts.
     *
     * @param <E> what it throws
     */
    @FunctionalInterface
    public interface Counter<E extends Exception> {

        /** How many records that match the query overlap each of these stretches, which follow each other without gaps and have both ends. */
        long[] count(List<Criterion.Overlaps> stretches) throws E;
    }

    /**
     * The histogram of one question.
     *
     * @param asked the moment of asking
     */
    public static <E extends Exception> DateHistogram histogram(
            Query query, String field, Instant asked, Counter<E> counter) throws E {
        LocalDate today = LocalDate.ofInstant(asked, ZoneOffset.UTC);
        Criterion.Overlaps days =
                query.find(Criterion.Overlaps.class, field).orElseGet(() -> new Criterion.Overlaps(field, null, today));
        LocalDate from = later(days.from(), today.minusYears(YEARS - 1L).withDayOfYear(1));
        LocalDate to = earlier(days.to(), today);
        Unit used = Unit.YEAR;
        List<Bar> bars = List.of();
        for (Unit unit : Unit.values()) {
            used = unit;
            bars = trimmed(counter, stretches(field, unit, from, to));
            if (bars.isEmpty() || bars.size() > unit.few()) {
                break;
            }
            from = bars.getFirst().from();
            to = bars.getLast().to();
        }
        return new DateHistogram(field, used, bars);
    }

    private static List<Criterion.Overlaps> stretches(String field, Unit unit, LocalDate from, LocalDate to) {
        List<Criterion.Overlaps> stretches = new ArrayList<>();
        for (LocalDate start = from; !start.isAfter(to); ) {
            LocalDate next = start(unit, start).plus(1, unit.length());
            stretches.add(new Criterion.Overlaps(field, start, earlier(next.minusDays(1), to)));
            start = next;
        }
        return stretches;
    }

    private static LocalDate start(Unit unit, LocalDate day) {
        return switch (unit) {
            case YEAR -> day.withDayOfYear(1);
            case MONTH -> day.withDayOfMonth(1);
            case DAY -> day;
        };
    }

    private static <E extends Exception> List<Bar> trimmed(Counter<E> counter, List<Criterion.Overlaps> stretches)
            throws E {
        if (stretches.isEmpty()) {
            return List.of();
        }
        long[] counts = counter.count(stretches);
        int first = 0;
        int end = counts.length;
        while (first < end && counts[first] == 0) {
            first++;
        }
        while (end > first && counts[end - 1] == 0) {
            end--;
        }
        List<Bar> bars = new ArrayList<>();
        for (int i = first; i < end; i++) {
            Criterion.Overlaps days = stretches.get(i);
            bars.add(new Bar(later(days.from(), LocalDate.MIN), earlier(days.to(), LocalDate.MAX), counts[i]));
        }
        return bars;
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isBefore(other) ? one : other;
    }
}
