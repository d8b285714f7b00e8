// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.catalog.search.SearchRequest;
import org.springframework.stereotype.Component;

/** The addresses of pages: a search stands whole in its address. Thread-safe. */
@Component
public class Addresses {

    private final QueryText<Ad> texts;

    Addresses(QueryText<Ad> texts) {
        this.texts = texts;
    }

    /** The page of results that a request asks for. */
    public String search(SearchRequest request) {
        String query = texts.print(request);
        return query.isEmpty() ? "/" : "/?" + query;
    }

    /** The first page of results of a query. */
    public String search(Query query) {
        return search(SearchRequest.of(query));
    }

    /** The page of an ad. */
    public String ad(String id) {
        return "/ads/" + id;
    }

    /** The same ad for programs. */
    public String json(String id) {
        return "/api/v1/ads/" + id;
    }
}
