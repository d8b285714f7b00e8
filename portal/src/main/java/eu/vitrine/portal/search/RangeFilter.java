// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import org.jspecify.annotations.Nullable;

/**
 * A filter with two ends: days or numbers.
 *
 * @param field the field's public name
 * @param action the address of the search
 * @param help one sentence on what is compared
 * @param open whether it is shown from the start
 * @param apply the words of the button
 * @param presets what is chosen most, with a click; null if there is no such thing
 * @param overTime how many records there are when; null if that cannot be chosen from
 */
public record RangeFilter(
        String field,
        String action,
        Kind kind,
        String label,
        String help,
        boolean open,
        End from,
        End to,
        String apply,
        @Nullable Choices presets,
        @Nullable Histogram overTime) {

    /** What is entered. */
    public enum Kind {
        DAYS,
        NUMBERS
    }

    /**
     * One end.
     *
     * @param parameter its name in the address
     * @param value as it stands in the address; empty if there is none
     */
    public record End(String parameter, String label, String value) {}
}
