// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.advertisers;

import eu.vitrine.catalog.search.Facet;
import java.time.LocalDate;
import java.util.List;

/**
 * What an advertiser had shown in three months.
 *
 * @param from the first day, UTC
 * @param to the last
 * @param count how many ads were shown on any of its days
 * @param facets the most frequent values among them, field by field
 */
record Quarter(LocalDate from, LocalDate to, long count, List<Facet> facets) {

    /** Copies the list. */
    Quarter {
        facets = List.copyOf(facets);
    }
}
