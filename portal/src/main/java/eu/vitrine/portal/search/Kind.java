// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.search.Hit;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A kind of record as this site searches it: all that its search page, its REST and their description need to know. Immutable, thread-safe.
 *
 * @param singular what one record is called in JSON, such as {@code ad}
 * @param schema the table of fields and the JSON form
 * @param records where they are searched
 * @param addresses of its search page
 * @param words the words of the site about it
 * @param labels the words for its fields and their values
 * @param first the names of the facets that people ask for first; every other follows in the order of the table
 * @param card what a hit shows among the results, as it stands at a moment
 * @param keepsakes what somebody can take along of a search
 */
public record Kind<R>(
        String singular,
        Schema<R> schema,
        RecordSearch<R> records,
        Addresses<R> addresses,
        KindWords words,
        FieldLabels labels,
        List<String> first,
        BiFunction<Hit<R>, Instant, ResultCard> card,
        Function<Query, Keepsakes> keepsakes) {

    /** The same kind, with results laid out so. */
    Kind<R> laidOut(ResultLayout layout) {
        return new Kind<>(singular, schema, records, addresses.in(layout), words, labels, first, card, keepsakes);
    }

    /** Copies the list. */
    public Kind {
        first = List.copyOf(first);
    }
}
