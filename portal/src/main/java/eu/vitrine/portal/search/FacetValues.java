// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import java.util.List;
import java.util.Map;

/** More values of a field than the search page shows by itself, counted in the context of the search. Thread-safe. */
final class FacetValues<R> {

    private final RecordSearch<R> records;
    private final Corrections<R> corrections;
    private final FacetGroups<R> groups;

    FacetValues(Kind<R> kind, Corrections<R> corrections, FacetGroups<R> groups) {
        this.records = kind.records();
        this.corrections = corrections;
        this.groups = groups;
    }

    /**
     * The values of a field that start with a prefix.
     *
     * @param parameters of the address of the search
     * @param size how many at most, 1 to {@link SearchRequest#MOST_VALUES}
     * @throws eu.vitrine.catalog.search.Unanswered if the catalogue cannot answer
     */
    FacetGroup values(Map<String, List<String>> parameters, String field, String prefix, int size) {
        return corrections.lenient(
                parameters,
                (request, wrong) -> groups.group(request, records.values(request.query(), field, prefix, size), true));
    }
}
