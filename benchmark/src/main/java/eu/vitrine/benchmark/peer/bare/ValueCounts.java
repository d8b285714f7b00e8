// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer.bare;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.MultiFacets;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;

/** The facet module's counts of every facet, with ordinals across segments that are made once for a view. */
final class ValueCounts {

    private final Map<String, StringDocValuesReaderState> states = new HashMap<>();

    ValueCounts(IndexReader reader) throws IOException {
        for (String field : CountedFields.NAMES) {
            String name = BareDocuments.values(field);
            if (MultiTerms.getTerms(reader, name) != null) {
                states.put(name, new StringDocValuesReaderState(reader, name));
            }
        }
    }

    /** Whether any document holds a value of the field. */
    boolean holds(String field) {
        return states.containsKey(BareDocuments.values(field));
    }

    /** Without a collector: the module's shortcut. */
    Facets ofEverything() throws IOException {
        Map<String, Facets> counts = new HashMap<>();
        for (Map.Entry<String, StringDocValuesReaderState> state : states.entrySet()) {
            counts.put(state.getKey(), new StringValueFacetCounts(state.getValue()));
        }
        return new MultiFacets(counts);
    }

    Facets among(FacetsCollector hits) throws IOException {
        return new MultiFacets(counts(hits, Set.of()));
    }

    /**
     * Some counted among others.
     *
     * @param dimensions which
     * @param sideways among what each of these is counted
     */
    Facets among(FacetsCollector hits, String[] dimensions, FacetsCollector[] sideways) throws IOException {
        Map<String, Facets> counts = counts(hits, Set.of(dimensions));
        for (int i = 0; i < dimensions.length; i++) {
            StringDocValuesReaderState state = states.get(dimensions[i]);
            if (state != null) {
                counts.put(dimensions[i], new StringValueFacetCounts(state, sideways[i]));
            }
        }
        return new MultiFacets(counts);
    }

    private Map<String, Facets> counts(FacetsCollector hits, Set<String> without) throws IOException {
        Map<String, Facets> counts = new HashMap<>();
        for (Map.Entry<String, StringDocValuesReaderState> state : states.entrySet()) {
            if (!without.contains(state.getKey())) {
                counts.put(state.getKey(), new StringValueFacetCounts(state.getValue(), hits));
            }
        }
        return counts;
    }
}
