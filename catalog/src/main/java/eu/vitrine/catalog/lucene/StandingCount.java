// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.Status;
import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.FacetValues;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/** Counts where records stand at the moment of asking: each status is a query. */
final class StandingCount implements FacetCount {

    private final String name;
    private final Map<Status, Weight> weights = new EnumMap<>(Status.class);
    private final Map<Status, Long> counts = new EnumMap<>(Status.class);

    StandingCount(String name, Translation<?> translation, IndexSearcher searcher) throws IOException {
        this.name = name;
        for (Status status : Status.values()) {
            weights.put(status, MatchSets.weight(searcher, translation.standing(name, status)));
        }
    }

    @Override
    public void add(LeafReaderContext leaf, FixedBitSet records) throws IOException {
        for (Map.Entry<Status, Weight> entry : weights.entrySet()) {
            FixedBitSet standing = MatchSets.bits(entry.getValue(), leaf);
            counts.merge(entry.getKey(), FixedBitSet.intersectionCount(standing, records), Long::sum);
        }
    }

    @Override
    public Facet facet(int size, SortedSet<String> chosen, Predicate<String> wanted) {
        FacetValues values = new FacetValues(size);
        for (Status status : Status.values()) {
            if (wanted.test(status.name())) {
                values.offer(new Facet.Value(
                        status.name(), counts.getOrDefault(status, 0L), chosen.contains(status.name())));
            }
        }
        return values.facet(name);
    }
}
