// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How many records fall into each stretch of time: those of which a period of the field overlaps it, each counted once in every stretch that it
 * overlaps. A bar is what {@link Criterion.Overlaps} of its days finds, in place of the query's own criterion on the field.
 *
 * @param field the field whose periods are counted
 * @param unit what each bar stands for
 * @param bars in the order of time and without gaps, those without records too; the first and the last have records; none if no record has any. At
 *     most 124, or one for each of the last 120 years
 */
public record DateHistogram(String field, Unit unit, List<Bar> bars) {

    /** The lengths of stretches, of which the finest is taken that does not make too many bars. */
    public enum Unit {
        /** Calendar years. */
        YEAR(ChronoUnit.YEARS, 10),
        /** Calendar months: at most ten years of them. */
        MONTH(ChronoUnit.MONTHS, 4),
        /** UTC days: at most four months of them. */
        DAY(ChronoUnit.DAYS, 0);

        private final ChronoUnit length;
        private final int few;

        Unit(ChronoUnit length, int few) {
            this.length = length;
            this.few = few;
        }

        ChronoUnit length() {
            return length;
        }

        /** Up to so many of these are shown in the next finer unit. */
        int few() {
            return few;
        }
    }

    /** Copies the list. */
    public DateHistogram {
        bars = List.copyOf(bars);
    }

    /**
     * One stretch of time.
     *
     * @param from its first UTC day
     * @param to its last; a year or month is cut off where the days end that were asked for
     * @param count the records in it, 0 or more
     */
    public record Bar(LocalDate from, LocalDate to, long count) {}
}
