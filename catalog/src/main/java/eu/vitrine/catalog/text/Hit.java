// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.text;

import eu.vitrine.catalog.text.TextQuery.Clause;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A stretch of a text that was asked for.
 *
 * @param start first char, inclusive
 * @param end last char, exclusive
 * @param clauses all that it is a hit for: several where phrases overlap
 */
record Hit(int start, int end, Set<Clause> clauses) {
    Hit {
        clauses = Set.copyOf(clauses);
    }

    /** One hit in place of hits that share characters; {@code hits} are sorted by their start, and so is the result. */
    static List<Hit> merged(Collection<Hit> hits) {
        List<Hit> merged = new ArrayList<>();
        for (Hit hit : hits) {
            if (merged.isEmpty() || merged.getLast().end <= hit.start) {
                merged.add(hit);
            } else {
                merged.add(merged.removeLast().and(hit));
            }
        }
        return merged;
    }

    private Hit and(Hit other) {
        Set<Clause> both = new HashSet<>(clauses);
        both.addAll(other.clauses);
        return new Hit(start, Math.max(end, other.end), both);
    }
}
