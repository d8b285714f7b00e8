// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import eu.vitrine.catalog.Match;
import java.util.List;

/**
 * A record that was found.
 *
 * @param matches why: the fields that hold what was asked for, in table order; empty if no words were asked for
 */
public record Hit<R>(R record, List<Match> matches) {
    /** Copies the list. */
    public Hit {
        matches = List.copyOf(matches);
    }
}
