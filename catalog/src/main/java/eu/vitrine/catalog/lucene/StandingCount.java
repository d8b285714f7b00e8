// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.Status;
import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.FacetValues;
import eu.vitrine.catalog.text.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;

/** Counts how records stand at the moment of asking. */
final class StandingCount implements FacetCount {

    private final String name;
    private final Map<Status, Long> counts = new EnumMap<>(Status.class);

    StandingCount(String name) {
        this.name = name;
    }

    /** Adds the counts of one segment. */
    void add(Map<Status, Integer> counted) {
        counted.forEach((status, count) -> counts.merge(status, count.longValue(), Long::sum));
    }

    @Override
    public Facet facet(int size, SortedSet<String> chosen, String prefix) {
        FacetValues values = new FacetValues(size);
        for (Status status : Status.values()) {
            String value = status.name();
            if (Words.fold(value).startsWith(prefix)) {
                values.offer(new Facet.Value(value, counts.getOrDefault(status, 0L), chosen.contains(value)));
            }
        }
        return values.facet(name);
    }
}
