// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One condition on one field. Different criteria narrow each other; the values of one are alternatives. */
public sealed interface Criterion {

    /** The field's public name. */
    String field();

    /** A record matches if the field holds at least one of these values. */
    record AnyOf(String field, SortedSet<String> values) implements Criterion {
        /** Copies the values. */
        public AnyOf {
            values = sorted(values);
        }
    }

    /** A record matches if the field holds none of these values. */
    record NoneOf(String field, SortedSet<String> values) implements Criterion {
        /** Copies the values. */
        public NoneOf {
            values = sorted(values);
        }
    }

    /**
     * A record matches if at least one of its periods, by itself, overlaps these days.
     *
     * @param from the first UTC day; null for no lower bound
     * @param to the last UTC day, inclusive; null for no upper bound
     */
    record Overlaps(
            String field,
            @Nullable LocalDate from,
            @Nullable LocalDate to) implements Criterion {
        /** Refuses a criterion without any bound, and one that ends before it starts. */
        public Overlaps {
            bounded(field, from, to);
        }
    }

    /**
     * A record matches if its published number or range overlaps these numbers; an unknown number never does.
     *
     * @param min inclusive; null for no lower bound
     * @param max inclusive; null for no upper bound
     */
    record Between(
            String field, @Nullable Long min, @Nullable Long max) implements Criterion {
        /** Refuses a criterion without any bound, and one that ends before it starts. */
        public Between {
            bounded(field, min, max);
        }
    }

    private static <T extends Comparable<? super T>> void bounded(String field, @Nullable T lower, @Nullable T upper) {
        boolean none = lower == null && upper == null;
        if (none || (lower != null && upper != null && upper.compareTo(lower) < 0)) {
            throw new IllegalArgumentException("no such bounds for '" + field + "': " + lower + " to " + upper);
        }
    }

    private static SortedSet<String> sorted(Collection<String> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a criterion without values");
        }
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }
}
