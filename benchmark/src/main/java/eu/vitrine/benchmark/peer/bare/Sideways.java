// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer.bare;

import java.io.IOException;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** Lucene's drilling sideways over plain doc values: a chosen facet is counted as if nothing were chosen in it. */
final class Sideways extends DrillSideways {

    private static final @Nullable SortedSetDocValuesReaderState NO_STATE = null;

    private final ValueCounts values;

    Sideways(IndexSearcher searcher, ValueCounts values) {
        super(searcher, new FacetsConfig(), NO_STATE);
        this.values = values;
    }

    @Override
    protected Facets buildFacetsResult(FacetsCollector drillDowns, FacetsCollector[] sideways, String[] dimensions)
            throws IOException {
        return values.among(drillDowns, dimensions, sideways);
    }
}
