// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

import java.util.List;

/**
 * Why a record was found: one field that holds what was asked for.
 *
 * @param field the field's public name
 * @param fragments parts of the field's text around the hits, in the order of the text
 */
public record Match(String field, List<List<Run>> fragments) {

    /**
     * A piece of a fragment; the pieces of a fragment, put together, are its text.
     *
     * @param text data, never markup
     * @param hit whether this piece is what was asked for
     */
    public record Run(String text, boolean hit) {}

    /** Copies the lists. */
    public Match {
        fragments = fragments.stream().map(List::copyOf).toList();
    }
}
