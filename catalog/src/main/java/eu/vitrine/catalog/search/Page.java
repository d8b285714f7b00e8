// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of an answer.
 *
 * @param total how many match in all, on every page the same question
 * @param hits in the order asked for
 * @param facets in the order asked for
 * @param next where the next page starts; null on the last
 * @param asked the moment of the first page, at which {@code status} is derived on every page
 */
public record Page<R>(
        Total total,
        List<Hit<R>> hits,
        List<Facet> facets,
        @Nullable Cursor next,
        Instant asked) {
    /** Copies the lists. */
    public Page {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }
}
