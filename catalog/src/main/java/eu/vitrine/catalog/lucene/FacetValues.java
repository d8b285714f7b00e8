// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.search.Facet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;

/** Puts the counted values of a facet in order and cuts the list. */
final class FacetValues {

    /** By count, the largest first, then by value as UTF-8 orders it, which is code point order. */
    private static final Comparator<Facet.Value> ORDER = Comparator.comparingLong(Facet.Value::count)
            .reversed()
            .thenComparing(Facet.Value::value, FacetValues::byCodePoints);

    private final int size;
    private final PriorityQueue<Facet.Value> best = new PriorityQueue<>(ORDER.reversed());
    private final Set<Facet.Value> chosen = new HashSet<>();
    private int distinct;

    FacetValues(int size) {
        this.size = size;
    }

    /** Offers a value; one that nobody holds is listed only if it is chosen. */
    void offer(Facet.Value value) {
        if (value.count() > 0) {
            distinct++;
            best.add(value);
            if (best.size() > size) {
                best.poll();
            }
        }
        if (value.selected()) {
            chosen.add(value);
        }
    }

    Facet facet(String name) {
        List<Facet.Value> values = Stream.concat(best.stream(), chosen.stream())
                .distinct()
                .sorted(ORDER)
                .toList();
        return new Facet(name, distinct > Facet.MOST_DISTINCT ? null : distinct, false, values);
    }

    private static int byCodePoints(String one, String other) {
        return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
    }
}
