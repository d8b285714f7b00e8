// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.mix;

import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.SearchRequest;
import java.util.List;

/** One thing to ask; equal questions are the same one. */
public sealed interface Question {

    /** A page of hits with its total and the counts of the fields that the request names. */
    record Page(SearchRequest request) implements Question {}

    /** The values of a field that start so, whatever their case and accents, with their counts among what the query matches; the ten most frequent. */
    record TypeAhead(Query query, String field, String prefix) implements Question {}

    /**
     * One page of 20 hits, without facets, far from the first. How a peer gets there is no part of the question: it may walk there once and remember the place.
     *
     * @param page the number of the page; the first is 1
     */
    record DeepPage(Query query, int page) implements Question {}

    /** The JSON form of so many ads that match, in any order, each handed to somebody who takes bytes; all of them if there are fewer. */
    record Export(Query query, int most) implements Question {}

    /** Ads by their ids, each whole. */
    record Read(List<String> ids) implements Question {
        /** Copies the list. */
        public Read {
            ids = List.copyOf(ids);
        }
    }
}
