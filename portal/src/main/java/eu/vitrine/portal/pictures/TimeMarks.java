// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.pictures;

import eu.vitrine.catalog.search.DateHistogram;
import eu.vitrine.catalog.search.DateHistogram.Bar;
import eu.vitrine.catalog.search.DateHistogram.Unit;
import eu.vitrine.portal.pictures.Chart.Mark;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Stretches of time as marks: with names in full for the table, and in brief for as many as fit beneath the columns. */
final class TimeMarks {

    /** About how many letters fit beneath all columns. */
    private static final int LETTERS = 38;

    private static final List<Integer> STEPS = List.of(1, 2, 3, 5, 6, 7, 10, 12, 14, 20, 24, 28, 36, 50, 60);

    private final DateHistogram histogram;
    private final DateTimeFormatter name;
    private final DateTimeFormatter brief;
    private final int step;

    TimeMarks(DateHistogram histogram, Locale language) {
        this.histogram = histogram;
        this.name = pattern(histogram.unit(), "yMMMMd", "yMMMM").withLocale(language);
        this.brief = pattern(histogram.unit(), "MMMd", "yMMM").withLocale(language);
        int letters = histogram.bars().stream()
                        .mapToInt(bar -> brief.format(bar.from()).length())
                        .max()
                        .orElse(1)
                + 3;
        int most = Math.max(1, LETTERS / letters);
        this.step = STEPS.stream()
                .filter(each -> round(each) && Math.ceilDiv(histogram.bars().size(), each) <= most)
                .findFirst()
                .orElse(STEPS.getLast());
    }

    private static DateTimeFormatter pattern(Unit unit, String day, String month) {
        return switch (unit) {
            case DAY -> DateTimeFormatter.ofLocalizedPattern(day);
            case MONTH -> DateTimeFormatter.ofLocalizedPattern(month);
            case YEAR -> DateTimeFormatter.ofPattern("uuuu");
        };
    }

    /** Whether people count in so many of them. */
    private boolean round(int each) {
        return switch (histogram.unit()) {
            case DAY -> List.of(1, 2, 7, 14, 28).contains(each);
            case MONTH -> List.of(1, 2, 3, 6, 12, 24, 36, 60).contains(each);
            case YEAR -> List.of(1, 2, 5, 10, 20, 50).contains(each);
        };
    }

    List<Mark> marks(Function<Bar, @Nullable String> href, LongFunction<String> amount) {
        return histogram.bars().stream()
                .map(bar -> new Mark(
                        key(bar.from()),
                        name.format(bar.from()),
                        stands(bar.from()) ? brief.format(bar.from()) : "",
                        bar.count(),
                        amount.apply(bar.count()),
                        href.apply(bar),
                        false))
                .toList();
    }

    private String key(LocalDate day) {
        return day.toString()
                .substring(
                        0,
                        switch (histogram.unit()) {
                            case DAY -> 10;
                            case MONTH -> 7;
                            case YEAR -> 4;
                        });
    }

    /** Weeks begin on Mondays, quarters with their first month. */
    private boolean stands(LocalDate day) {
        return switch (histogram.unit()) {
            case DAY -> Math.floorMod(day.toEpochDay() + 3, step) == 0;
            case MONTH -> Math.floorMod(day.getYear() * 12 + day.getMonthValue() - 1, step) == 0;
            case YEAR -> day.getYear() % step == 0;
        };
    }
}
