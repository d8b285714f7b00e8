// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import java.util.Optional;

/**
 * The read port: one kind of record of one catalogue. Thread-safe. What another process commits is seen within five seconds.
 *
 * <p>Every method throws {@link Unanswered} if there is no answer now: the catalogue cannot answer, that would take too long, or too much is asked
 * already; and {@link InvalidQuery} if the question cannot be asked.
 */
public interface RecordSearch<R> extends AutoCloseable {

    /** The page of hits, the exact total and the counts that were asked for. */
    Page<R> search(SearchRequest request);

    /** The record of this id. */
    Optional<R> find(String id);

    /**
     * The values of a field that start with a prefix, whatever its case and accents, with their counts as in {@link #search}.
     *
     * @param field the name of a field that can be counted
     * @param prefix how the whole value starts; empty for all
     * @param size how many values, 1 to {@link SearchRequest#MOST_VALUES}
     * @return the facet; its chosen values are listed only if they start so
     */
    Facet values(Query query, String field, String prefix, int size);

    /**
     * How many of the records that match fall into each stretch of time, in years, months or days, whichever suits the span that they take. Exact.
     *
     * @param field the name of a field of periods; days that the query asks for in it bound the span
     */
    DateHistogram overTime(Query query, String field);

    /**
     * Every record that matches, once each, from one unchanging view of the catalogue, in bounded memory and in no particular order.
     *
     * @return the number of records handed over
     */
    long export(Query query, RecordSink sink);

    /** How much there is, and since when. */
    Holdings holdings();

    /** Lets go of files and connections. */
    @Override
    void close();
}
