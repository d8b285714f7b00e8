// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** How many records hold each value of a field. */
final class Tally {

    private static final Comparator<Facet.Value> ORDER = Comparator.comparingLong(Facet.Value::count)
            .reversed()
            .thenComparing(Facet.Value::value, Place.CODE_POINTS);

    private final TreeMap<String, Long> counts = new TreeMap<>(Place.CODE_POINTS);

    void add(Collection<String> values) {
        values.forEach(value -> counts.merge(value, 1L, Long::sum));
    }

    /** The first {@code size} values, and whatever was chosen. */
    Facet facet(String name, Set<String> chosen, int size) {
        int occurring = counts.size();
        chosen.forEach(value -> counts.putIfAbsent(value, 0L));
        List<Facet.Value> all = counts.entrySet().stream()
                .map(entry -> new Facet.Value(entry.getKey(), entry.getValue(), chosen.contains(entry.getKey())))
                .sorted(ORDER)
                .toList();
        List<Facet.Value> shown = IntStream.range(0, all.size())
                .filter(i -> i < size || all.get(i).selected())
                .mapToObj(all::get)
                .toList();
        return new Facet(name, occurring > Facet.MOST_DISTINCT ? null : occurring, false, shown);
    }
}
