// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** More values of a field than the search page shows by itself, counted in the context of the search. Thread-safe. */
@Component
public class FacetValues {

    private final RecordSearch<Ad> ads;
    private final Corrections corrections;
    private final FacetGroups groups;

    FacetValues(RecordSearch<Ad> ads, Corrections corrections, FacetGroups groups) {
        this.ads = ads;
        this.corrections = corrections;
        this.groups = groups;
    }

    /**
     * The values of a field that start with a prefix.
     *
     * @param parameters of the address of the search
     * @param size how many at most, 1 to {@link SearchRequest#MOST_VALUES}
     * @throws eu.vitrine.catalog.search.CatalogUnavailable if the catalogue cannot answer
     */
    public FacetGroup values(Map<String, List<String>> parameters, String field, String prefix, int size) {
        return corrections.lenient(
                parameters,
                (request, wrong) -> groups.group(request, ads.values(request.query(), field, prefix, size), true));
    }
}
