// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import eu.vitrine.catalog.search.Criterion.AnyOf;
import eu.vitrine.catalog.search.Query;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a search is narrowed to unless its address says otherwise, such as to what is in force. People see it among what narrows the search and
 * can drop it; the address then names every value of the field, so that it still says all. Immutable.
 */
public final class Usual {

    /** Nothing: an address means what it says. */
    public static final Usual NOTHING = new Usual(null, new TreeSet<>(), Set.of());

    private final @Nullable AnyOf narrowed;
    private final SortedSet<String> all;
    private final Set<String> unless;

    private Usual(@Nullable AnyOf narrowed, SortedSet<String> all, Set<String> unless) {
        this.narrowed = narrowed;
        this.all = all;
        this.unless = unless;
    }

    /**
     * Only what holds this value of a field.
     *
     * @param all the values that together hold every record
     * @param unless the names of other fields: a search that says anything of them is not narrowed
     */
    public static Usual only(String field, String value, Set<String> all, Set<String> unless) {
        Set<String> fields = new TreeSet<>(unless);
        fields.add(field);
        return new Usual(new AnyOf(field, new TreeSet<>(Set.of(value))), new TreeSet<>(all), fields);
    }

    /** What an address means. */
    Query read(Query written) {
        if (narrowed == null) {
            return written;
        }
        if (written.anyOf(narrowed.field()).equals(all)) {
            return written.without(AnyOf.class, narrowed.field());
        }
        boolean said = written.criteria().stream().anyMatch(criterion -> unless.contains(criterion.field()));
        return said ? written : written.with(narrowed);
    }

    /** The shortest address that means this. */
    Query write(Query meant) {
        if (narrowed == null) {
            return meant;
        }
        Query without = meant.without(AnyOf.class, narrowed.field());
        if (read(without).equals(meant)) {
            return without;
        }
        return read(meant).equals(meant) ? meant : meant.with(new AnyOf(narrowed.field(), all));
    }
}
