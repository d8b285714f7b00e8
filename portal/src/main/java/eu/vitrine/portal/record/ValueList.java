// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record;

import eu.vitrine.portal.shell.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list that can be very long.
 *
 * @param shown the first of it, each with a search for more of the same
 * @param folded the rest
 * @param showAll the words that show the rest; null if there is none
 * @param explained where it is explained; null if it is not
 */
public record ValueList(
        String label,
        List<Fact.Value> shown,
        List<String> folded,
        @Nullable String showAll,
        @Nullable Link explained) {

    /** Copies the lists. */
    public ValueList {
        shown = List.copyOf(shown);
        folded = List.copyOf(folded);
    }
}
