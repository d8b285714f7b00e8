// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

import java.util.List;

/**
 * Why a record was found: fragments of one of its fields, with the words that were asked for marked.
 *
 * @param field the public name of the field
 * @param fragments pieces of the field's text in their order, each a list of runs; never empty
 */
public record Match(String field, List<List<Run>> fragments) {
    public Match {
        fragments = fragments.stream().map(List::copyOf).toList();
    }

    /**
     * A stretch of text that is a hit or is not. It is the record's own text and therefore hostile: renderers escape it.
     *
     * @param hit whether this stretch is what was asked for
     */
    public record Run(String text, boolean hit) {}
}
