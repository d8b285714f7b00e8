// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene.column;

import java.io.IOException;

/** Which values each document of a segment holds in one field. Values are numbered in their order. */
interface Column {

    /**
     * Adds one to the count of each value of each of these documents.
     *
     * @param documents in ascending order; the first {@code size} count
     * @param counts by value; one longer than there are values, for a column may count there what holds none
     */
    void count(int[] documents, int size, int[] counts) throws IOException;
}
