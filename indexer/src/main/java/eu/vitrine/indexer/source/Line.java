// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import eu.vitrine.catalog.Problem.Reason;

/** A line of input: its words, or why they cannot be read. */
sealed interface Line {

    /** Which line of its input, from 1. */
    long number();

    /**
     * A line of UTF-8.
     *
     * @param text without its line end
     * @param ended whether a line end followed; only the last line of an input can lack it
     */
    record Text(long number, String text, boolean ended) implements Line {}

    /** A line that cannot be read; those after it can. */
    record Unreadable(long number, Reason reason, String message) implements Line {}
}
