// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table of fields: everything that engines, pages, REST, command line and documentation need to know of a field. Adding a field
 * is adding a row.
 */
public sealed interface Field<R> {

    /** The public name, the same in the address, the REST API, the command line and the documentation. */
    String name();

    /** A field whose words can be searched for. */
    sealed interface Searchable<R> extends Field<R> {

        /** What a word found here adds to the rank; 0 if its words are not searched. */
        int weight();

        /** The texts to search, in order, each in its language; empty if absent. */
        Function<R, List<Passage>> words();
    }

    /** A field that can be filtered by exact values and counted. */
    sealed interface Facetable<R> extends Field<R> {

        /** Whether its counts are given with every search, only when asked for by name, or never. */
        Counted counted();

        /** All values there can be, in the order to show them; empty if any value can occur. */
        Set<String> closedList();
    }

    /** When the values of a field are counted. */
    enum Counted {
        ALWAYS,
        ON_REQUEST,
        NEVER
    }

    /** Whole values: filtered exactly, counted, and searched by word where {@code weight} is above 0; {@code several} says whether a record can have many. */
    record Keyword<R>(
            String name,
            boolean several,
            Function<R, ? extends Collection<String>> values,
            Counted counted,
            Set<String> closedList,
            int weight,
            Function<R, List<Passage>> words)
            implements Searchable<R>, Facetable<R> {}

    /** Running text, searched by word. */
    record Text<R>(String name, int weight, Function<R, List<Passage>> words) implements Searchable<R> {}

    /** A published number or range; filtered by {@code NAMEMin} and {@code NAMEMax}, which a published range must overlap; unknown never matches. */
    record Number<R>(String name, Function<R, @Nullable NumberRange> range) implements Field<R> {}

    /** Times; filtered by {@code NAMEFrom} and {@code NAMETo}, UTC days that one of the periods must overlap. */
    record Periods<R>(String name, Function<R, List<Period>> periods) implements Field<R> {}

    /** Where a record stands at the moment of asking: {@link Status#of} of these two, never stored. */
    record Standing<R>(String name, Predicate<R> removed, Function<R, List<Period>> periods) implements Facetable<R> {
        @Override
        public Counted counted() {
            return Counted.ALWAYS;
        }

        @Override
        public Set<String> closedList() {
            return Schema.names(Status.class);
        }
    }
}
