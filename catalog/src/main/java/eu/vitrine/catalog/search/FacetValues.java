// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the counted values of a facet in order and cuts the list: for engines, so that all of them cut alike. Not thread-safe. */
public final class FacetValues {

    /** By count, the largest first, then by value as UTF-8 orders it, which is code point order. */
    private static final Comparator<Facet.Value> ORDER = Comparator.comparingLong(Facet.Value::count)
            .reversed()
            .thenComparing(Facet.Value::value, FacetValues::byCodePoints);

    private final int size;
    private final PriorityQueue<Facet.Value> best = new PriorityQueue<>(ORDER.reversed());
    private final Set<Facet.Value> chosen = new HashSet<>();
    private int distinct;

    /** @param size how many values to list at most, besides the chosen ones */
    public FacetValues(int size) {
        this.size = size;
    }

    /** Offers a value; one that nobody holds is listed only if it is chosen. */
    public void offer(Facet.Value value) {
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

    /** All values were offered. */
    public Facet facet(String name) {
        return facet(name, distinct > Facet.MOST_DISTINCT ? null : distinct, false);
    }

    /**
     * Only the values with the highest counts were offered.
     *
     * @param values how many there are in all; null if not known
     */
    public Facet facet(String name, @Nullable Integer values, boolean approximate) {
        List<Facet.Value> listed = Stream.concat(best.stream(), chosen.stream())
                .distinct()
                .sorted(ORDER)
                .toList();
        return new Facet(name, values, approximate, listed);
    }

    private static int byCodePoints(String one, String other) {
        return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
    }
}
