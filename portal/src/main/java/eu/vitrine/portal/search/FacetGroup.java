// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of one field, to narrow a search by.
 *
 * @param field the field's public name
 * @param help one sentence on what the field holds
 * @param open whether its values are shown from the start
 * @param onDemand whether its values are counted only when somebody looks: then there are none here unless it is used
 * @param find a way to look for a value by its beginning; null if the list is short
 * @param more the words that show more values; null if there are no more
 * @param nothing what to say when there is no value
 */
public record FacetGroup(
        String field,
        String label,
        String help,
        boolean open,
        boolean onDemand,
        List<FacetRow> rows,
        @Nullable String find,
        @Nullable String more,
        String nothing) {

    /** Copies the list. */
    public FacetGroup {
        rows = List.copyOf(rows);
    }

    /** Whether it narrows the search now. */
    public boolean used() {
        return rows.stream().anyMatch(row -> row.state() != FacetRow.State.FREE);
    }
}
