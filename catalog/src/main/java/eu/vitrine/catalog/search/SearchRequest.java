// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query, and how much of its answer is wanted.
 *
 * @param size how many hits, 0 to {@link #MOST_HITS}
 * @param cursor where the page before ended; null for the first
 * @param facets the names of the fields to count, in order; null for those that the table counts always
 * @param facetSize how many values of a facet, 1 to {@link #MOST_VALUES}
 */
public record SearchRequest(
        Query query,
        int size,
        @Nullable Cursor cursor,
        @Nullable List<String> facets,
        int facetSize) {

    /** The most hits on one page. */
    public static final int MOST_HITS = 100;
    /** The most values of one facet. */
    public static final int MOST_VALUES = 1_000;
    /** The hits of a page if nothing is said. */
    public static final int HITS = 20;
    /** The values of a facet if nothing is said. */
    public static final int VALUES = 10;

    /** Refuses sizes that {@link QueryText} would have refused. */
    public SearchRequest {
        facets = facets == null ? null : List.copyOf(facets);
        if (size < 0 || size > MOST_HITS || facetSize < 1 || facetSize > MOST_VALUES) {
            throw new IllegalArgumentException("size " + size + ", facetSize " + facetSize);
        }
    }

    /** The first page of a query, as it comes if nothing else is said. */
    public static SearchRequest of(Query query) {
        return new SearchRequest(query, HITS, null, null, VALUES);
    }

    /** The same request for so many hits. */
    public SearchRequest withSize(int hits) {
        return new SearchRequest(query, hits, cursor, facets, facetSize);
    }

    /** The same request for the page after this; null for the first. */
    public SearchRequest withCursor(@Nullable Cursor after) {
        return new SearchRequest(query, size, after, facets, facetSize);
    }

    /** The same request, counting these fields; null for those that the table counts always. */
    public SearchRequest withFacets(@Nullable List<String> names) {
        return new SearchRequest(query, size, cursor, names, facetSize);
    }

    /** The same request for so many values of each facet. */
    public SearchRequest withFacetSize(int values) {
        return new SearchRequest(query, size, cursor, facets, values);
    }

    /** The same request for another query, from its first page. */
    public SearchRequest withQuery(Query other) {
        return new SearchRequest(other, size, null, facets, facetSize);
    }
}
