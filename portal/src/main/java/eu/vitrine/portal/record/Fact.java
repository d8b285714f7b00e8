// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that is known, under its name. */
public record Fact(String label, List<Value> values) {

    /**
     * What is known.
     *
     * @param href a search for more of the same; null if there is none
     */
    public record Value(Marked text, @Nullable String href) {}

    /** Copies the list. */
    public Fact {
        values = List.copyOf(values);
    }

    /** Words of ours. */
    public static Fact of(String label, String text) {
        return new Fact(label, List.of(new Value(Marked.plain(text, null), null)));
    }

    /** Words of a record, or of ours, that lead to more of the same. */
    public static Fact leading(String label, String text, String href) {
        return new Fact(label, List.of(new Value(Marked.plain(text, null), href)));
    }
}
