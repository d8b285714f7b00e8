// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import eu.vitrine.catalog.Period;
import eu.vitrine.catalog.search.DateHistogram.Bar;
import eu.vitrine.catalog.search.DateHistogram.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** How the reference counts over time: it lists all days of every record, and puts them together. */
final class DaysOfRecords {

    private final String field;
    private final LocalDate first;
    private final LocalDate last;

    DaysOfRecords(Query query, String field, Instant asked) {
        LocalDate today = LocalDate.ofInstant(asked, ZoneOffset.UTC);
        LocalDate longAgo = LocalDate.of(today.getYear() - 119, 1, 1);
        Criterion.@Nullable Overlaps days =
                query.find(Criterion.Overlaps.class, field).orElse(null);
        this.field = field;
        this.first = days == null || days.from() == null || days.from().isBefore(longAgo) ? longAgo : days.from();
        this.last = days == null || days.to() == null || days.to().isAfter(today) ? today : days.to();
    }

    DateHistogram histogram(List<List<Period>> records) {
        List<SortedSet<LocalDate>> days = records.stream().map(this::days).toList();
        SortedSet<LocalDate> any = new TreeSet<>();
        days.forEach(any::addAll);
        if (any.isEmpty()) {
            return new DateHistogram(field, Unit.YEAR, List.of());
        }
        YearMonth start = YearMonth.from(any.getFirst());
        YearMonth end = YearMonth.from(any.getLast());
        long months = start.until(end, ChronoUnit.MONTHS) + 1;
        boolean manyYears = end.getYear() - start.getYear() >= 10;
        Unit unit = manyYears ? Unit.YEAR : months > 4 ? Unit.MONTH : Unit.DAY;
        SortedMap<LocalDate, Long> counts = new TreeMap<>();
        for (LocalDate day = any.getFirst(); !day.isAfter(any.getLast()); day = day.plusDays(1)) {
            counts.put(startOf(unit, day), 0L);
        }
        for (SortedSet<LocalDate> ofRecord : days) {
            ofRecord.stream()
                    .map(day -> startOf(unit, day))
                    .collect(Collectors.toSet())
                    .forEach(stretch -> counts.merge(stretch, 1L, Long::sum));
        }
        return new DateHistogram(
                field,
                unit,
                counts.entrySet().stream()
                        .map(entry -> bar(unit, entry.getKey(), entry.getValue()))
                        .toList());
    }

    private SortedSet<LocalDate> days(List<Period> periods) {
        return periods.stream()
                .flatMapToLong(period -> LongStream.rangeClosed(
                        Math.max(first.toEpochDay(), Math.floorDiv(period.firstMillis(), 86_400_000L)),
                        Math.min(last.toEpochDay(), Math.floorDiv(period.lastMillis(), 86_400_000L))))
                .mapToObj(LocalDate::ofEpochDay)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static LocalDate startOf(Unit unit, LocalDate day) {
        return switch (unit) {
            case YEAR -> LocalDate.of(day.getYear(), 1, 1);
            case MONTH -> YearMonth.from(day).atDay(1);
            case DAY -> day;
        };
    }

    private Bar bar(Unit unit, LocalDate start, long count) {
        LocalDate end = switch (unit) {
            case YEAR -> LocalDate.of(start.getYear(), 12, 31);
            case MONTH -> YearMonth.from(start).atEndOfMonth();
            case DAY -> start;
        };
        return new Bar(start.isBefore(first) ? first : start, end.isAfter(last) ? last : end, count);
    }
}
