// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.lucene.column.Hits;
import eu.vitrine.catalog.lucene.column.Ranks;
import java.util.Map;
import org.apache.lucene.util.FixedBitSet;

/**
 * What matches in one segment: the records that match all of a query, and for each facet those that match all but the alternatives chosen in that
 * facet (drill-sideways).
 */
final class Matched {

    private final Hits common;
    private final Map<String, FixedBitSet> chosen;
    private final Hits hits;
    private final Ranks ranks;

    /**
     * @param common live records that match everything but the alternatives
     * @param chosen for each field with alternatives, the records that hold one of them
     * @param ranks how well they match
     */
    Matched(Hits common, Map<String, FixedBitSet> chosen, Ranks ranks) {
        this.common = common;
        this.chosen = chosen;
        this.ranks = ranks;
        this.hits = allBut("");
    }

    /** The records that match everything. */
    Hits hits() {
        return hits;
    }

    Ranks ranks() {
        return ranks;
    }

    /** Whether alternatives are chosen in this field. */
    boolean isChosen(String field) {
        return chosen.containsKey(field);
    }

    /** The records that match everything but the alternatives chosen in this field. */
    Hits sidewaysOf(String field) {
        return isChosen(field) ? allBut(field) : hits;
    }

    private Hits allBut(String field) {
        Intersection rest = new Intersection(common);
        chosen.forEach((name, bits) -> {
            if (!name.equals(field)) {
                rest.and(bits);
            }
        });
        return rest.hits();
    }
}
