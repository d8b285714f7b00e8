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

    /**
     * The records whose own text is that of a record, or nearly. What was withheld from the public (Art. 39(3) DSA) has no text, and is like nothing.
     *
     * @param size how many to give, 0 to {@link SimilarRecords#CANDIDATES}
     * @return nothing if there is no record of this id
     */
    SimilarRecords<R> similar(String id, int size);

    /**
     * The word that somebody may have meant who typed one that no record holds, or far fewer: one edit away (a letter too many, too few or
     * another one, or two swapped), from six letters on two, of which the first letter is none. Of the nearest the most frequent, then the first in the alphabet.
     * Case and accents do not matter.
     *
     * @param word a single word; nothing is near to more than one, or to one of less than three letters
     */
    Optional<NearWord> wordNear(String word);
}
