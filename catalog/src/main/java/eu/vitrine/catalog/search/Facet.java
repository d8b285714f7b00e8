// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often each value of a field occurs among the records that match everything except the alternatives chosen in this field.
 *
 * @param name the field's public name
 * @param distinct how many values occur, exact; null above {@link #MOST_DISTINCT}
 * @param approximate whether counts or order may be off
 * @param values by count, the largest first, then by value in code point order; the chosen values are always among them, at their place
 */
public record Facet(String name, @Nullable Integer distinct, boolean approximate, List<Value> values) {

    /** Up to here distinct values are counted. */
    public static final int MOST_DISTINCT = 10_000;

    /** Copies the list. */
    public Facet {
        values = List.copyOf(values);
    }

    /**
     * One value.
     *
     * @param count records that hold it; 0 only if it is chosen
     * @param selected whether the query chose it
     */
    public record Value(String value, long count, boolean selected) {}
}
