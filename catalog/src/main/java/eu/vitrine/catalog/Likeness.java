// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * By what records of a kind are alike: by the words of their own texts. Immutable.
 *
 * @param texts the names of the fields of running text that hold these, in the order in which people read them
 * @param first the moment, in milliseconds since 1970, at which a record came up: of equally alike ones the earliest comes first
 */
public record Likeness<R>(List<String> texts, ToLongFunction<R> first) {

    /** Copies the list. */
    public Likeness {
        texts = List.copyOf(texts);
    }
}
