// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.search.Facet;
import java.io.IOException;
import java.util.SortedSet;

/** What was counted of one facet. For one question and one thread. */
interface FacetCount {

    /**
     * The facet.
     *
     * @param size how many values at most, besides the chosen ones
     * @param chosen values that are listed whatever their count
     * @param prefix how values start, without case and accents, that are listed and counted as distinct; empty for all
     */
    Facet facet(int size, SortedSet<String> chosen, String prefix) throws IOException;
}
