// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.targeting;

import java.time.LocalDate;
import java.util.List;

/**
 * How many ads were aimed with a parameter.
 *
 * @param include ads that were shown to people by it
 * @param exclude ads that were kept from people by it
 * @param over how many of these were shown in each stretch of time, the earliest first; an ad counts in every stretch in which it was shown
 */
public record AdUse(long include, long exclude, List<Stretch> over) {

    /**
     * A month or a year.
     *
     * @param from the first UTC day
     * @param to the last UTC day
     */
    public record Stretch(LocalDate from, LocalDate to, long include, long exclude) {}

    /** Copies the list. */
    public AdUse {
        over = List.copyOf(over);
    }
}
