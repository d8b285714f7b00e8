// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import java.util.List;

/**
 * The records that say the same as one of them, or nearly.
 *
 * @param nearest the nearest: the same words first, then those most alike, then those that came up first, then by id
 * @param total how many there are; not exact where more may be than were looked at
 */
public record SimilarRecords<R>(List<Similar<R>> nearest, Total total) {

    /** So many records are looked at, the one itself among them; those that share most with it. */
    public static final int CANDIDATES = SearchRequest.MOST_HITS;

    /** Copies the list. */
    public SimilarRecords {
        nearest = List.copyOf(nearest);
    }

    /** No record is like it. */
    public static <R> SimilarRecords<R> none() {
        return new SimilarRecords<>(List.of(), new Total(0, true));
    }
}
