// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.search.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReaderContext;

/** Counts the total and the facets of one question in one pass over the segments. */
final class Counting<R> {

    private final Snapshot snapshot;
    private final Translation<R> translation;
    private final Map<String, FacetCount> counts = new LinkedHashMap<>();
    private long total;

    Counting(Snapshot snapshot, Translation<R> translation, List<Field.Facetable<R>> facets) throws IOException {
        this.snapshot = snapshot;
        this.translation = translation;
        for (Field.Facetable<R> facet : facets) {
            counts.put(facet.name(), count(facet));
        }
        run();
    }

    private FacetCount count(Field.Facetable<R> facet) throws IOException {
        return switch (facet) {
            case Field.Keyword<R> keyword -> new KeywordCount(keyword.name(), snapshot);
            case Field.Standing<R> standing -> new StandingCount(standing.name(), translation, snapshot.searcher());
        };
    }

    private void run() throws IOException {
        MatchSets sets = new MatchSets(snapshot.searcher(), translation);
        for (LeafReaderContext leaf : snapshot.leaves()) {
            MatchSets.InSegment inSegment = sets.in(leaf);
            total += inSegment.hits().cardinality();
            for (Map.Entry<String, FacetCount> entry : counts.entrySet()) {
                entry.getValue().add(leaf, inSegment.sidewaysOf(entry.getKey()));
            }
        }
    }

    long total() {
        return total;
    }

    /** The facets, in the order asked for. */
    List<Facet> facets(int size, Predicate<String> wanted) throws IOException {
        List<Facet> facets = new ArrayList<>();
        for (Map.Entry<String, FacetCount> entry : counts.entrySet()) {
            facets.add(entry.getValue().facet(size, translation.query().anyOf(entry.getKey()), wanted));
        }
        return facets;
    }
}
