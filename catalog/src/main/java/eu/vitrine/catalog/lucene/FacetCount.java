// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.search.Facet;
import java.io.IOException;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;

/** Counts the values of one field, segment by segment. For one question and one thread. */
interface FacetCount {

    /** Counts the values of these records of a segment. */
    void add(LeafReaderContext leaf, FixedBitSet records) throws IOException;

    /**
     * What was counted.
     *
     * @param size how many values at most, besides the chosen ones
     * @param chosen values that are listed whatever their count
     * @param wanted which values to list and to count as distinct
     */
    Facet facet(int size, SortedSet<String> chosen, Predicate<String> wanted) throws IOException;
}
