// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.FacetValues;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;

/** Counts a field of exact values by their ordinals. */
final class KeywordCount implements FacetCount {

    private final String name;
    private final OrdinalMap ordinals;
    private final SortedSetDocValues[] segments;
    private final int[] counts;

    KeywordCount(String name, Snapshot snapshot) throws IOException {
        Dictionary dictionary = snapshot.dictionary(name);
        this.name = name;
        this.ordinals = dictionary.ordinals();
        this.segments = dictionary.segments(snapshot.leaves());
        this.counts = new int[Math.toIntExact(ordinals.getValueCount())];
    }

    @Override
    public void add(LeafReaderContext leaf, FixedBitSet records) throws IOException {
        SortedSetDocValues values = segments[leaf.ord];
        LongValues global = ordinals.getGlobalOrds(leaf.ord);
        BitSetIterator hits = new BitSetIterator(records, 0);
        for (int hit = hits.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = hits.nextDoc()) {
            if (values.advanceExact(hit)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    counts[(int) global.get(values.nextOrd())]++;
                }
            }
        }
    }

    @Override
    public Facet facet(int size, SortedSet<String> chosen, Predicate<String> wanted) throws IOException {
        FacetValues values = new FacetValues(size);
        Set<String> missing = new HashSet<>(chosen);
        for (int ordinal = 0; ordinal < counts.length; ordinal++) {
            if (counts[ordinal] > 0) {
                String value = value(ordinal);
                if (wanted.test(value)) {
                    values.offer(new Facet.Value(value, counts[ordinal], missing.remove(value)));
                }
            }
        }
        missing.stream().filter(wanted).forEach(value -> values.offer(new Facet.Value(value, 0, true)));
        return values.facet(name);
    }

    private String value(int ordinal) throws IOException {
        SortedSetDocValues segment = segments[ordinals.getFirstSegmentNumber(ordinal)];
        BytesRef bytes = segment.lookupOrd(ordinals.getFirstSegmentOrd(ordinal));
        return bytes.utf8ToString();
    }
}
