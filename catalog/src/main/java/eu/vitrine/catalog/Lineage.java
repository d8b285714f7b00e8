// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the records of a kind follow each other as versions of one thing, each in force until the next takes over. Every version stays; when one
 * comes in, in whatever order, the one before it learns when it ends. Thread-safe.
 *
 * @param field the name of the keyword field that holds the id of the thing
 * @param of the id of the thing
 * @param order of the versions of one thing, the oldest first; no two are equal
 * @param ending a version as it is when the next one is this; it stays the same object where nothing changes
 */
public record Lineage<R>(String field, Function<R, String> of, Comparator<R> order, Ending<R> ending) {

    /** Ends a version where the next begins. */
    @FunctionalInterface
    public interface Ending<R> {

        /** @param next null: none follows, and the version stays in force */
        R before(R version, @Nullable R next);
    }
}
