// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.FacetValues;
import eu.vitrine.catalog.text.Words;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The counts of a field of exact values. Only values that are listed become text. */
final class KeywordCount implements FacetCount {

    private final String name;
    private final Snapshot snapshot;
    private final Dictionary dictionary;
    private final int[] counts;
    private final @Nullable Totals totals;

    /** Counts what is added. */
    KeywordCount(String name, Snapshot snapshot) {
        this.name = name;
        this.snapshot = snapshot;
        this.dictionary = snapshot.dictionary(name);
        this.counts = new int[dictionary.size()];
        this.totals = null;
    }

    /** What is counted already. */
    KeywordCount(String name, Snapshot snapshot, Totals totals) {
        this.name = name;
        this.snapshot = snapshot;
        this.dictionary = snapshot.dictionary(name);
        this.counts = totals.counts();
        this.totals = totals;
    }

    /** Adds the counts of one segment. */
    void add(int segment, int[] counted) {
        dictionary.add(segment, counted, counts);
    }

    @Override
    public Facet facet(int size, SortedSet<String> chosen, String prefix) throws IOException {
        TopValues top = top(size, prefix);
        FacetValues values = new FacetValues(size);
        Set<String> missing = new HashSet<>(chosen);
        for (int i = 0; i < Math.min(size, top.numbers().length); i++) {
            String value = dictionary.value(top.numbers()[i]);
            values.offer(new Facet.Value(value, counts[top.numbers()[i]], missing.remove(value)));
        }
        for (String value : missing) {
            if (prefix.isEmpty() || Words.fold(value).startsWith(prefix)) {
                int number = dictionary.find(value);
                values.offer(new Facet.Value(value, number < 0 ? 0 : counts[number], true));
            }
        }
        return values.facet(name, top.distinct() > Facet.MOST_DISTINCT ? null : top.distinct(), false);
    }

    private TopValues top(int size, String prefix) {
        if (prefix.isEmpty() && totals != null) {
            return totals.top();
        }
        return TopValues.of(counts, size, prefix.isEmpty() ? number -> true : startingWith(prefix));
    }

    private IntPredicate startingWith(String prefix) {
        BitSet starting = snapshot.folded(name).startingWith(prefix);
        return starting::get;
    }
}
