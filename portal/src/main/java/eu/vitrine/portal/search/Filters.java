// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import eu.vitrine.portal.shell.Link;
import java.util.List;

/**
 * Everything a search can be narrowed by.
 *
 * @param open opens the filters where there is no room to show them always
 * @param close says how many records there are now, and leads to them
 * @param skip leads past the filters to the results
 */
public record Filters(
        String heading, Link open, Link close, Link skip, List<RangeFilter> ranges, List<FacetGroup> groups) {

    /** The part of the page that holds the filters. */
    public static final String FILTERS = "filters";

    /** The part of the page that holds the results. */
    public static final String RESULTS = "results";

    /** Copies the lists. */
    public Filters {
        ranges = List.copyOf(ranges);
        groups = List.copyOf(groups);
    }
}
