// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import eu.vitrine.catalog.Problem;
import java.util.List;

/** A row of a CSV file, or why it cannot be read. */
sealed interface CsvRow {

    /** The line at which it begins, from 1. */
    long line();

    /**
     * The fields of a row, in their order.
     *
     * @param ended whether a line end followed; only the last row of an input can lack it
     */
    record Fields(long line, List<String> values, boolean ended) implements CsvRow {}

    /** A row that cannot be read; those after it can. */
    record Unreadable(long line, Problem problem) implements CsvRow {}
}
