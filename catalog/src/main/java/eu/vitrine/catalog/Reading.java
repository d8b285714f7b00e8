// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What came of reading a record: the record, or everything that is wrong with it at once. */
public sealed interface Reading<R> {

    /**
     * The record, valid.
     *
     * @param ignored paths of fields that the format does not know; they are left out, and said so
     */
    record Valid<R>(R record, Set<String> ignored) implements Reading<R> {
        /** Copies the set. */
        public Valid {
            ignored = Set.copyOf(ignored);
        }
    }

    /**
     * What is wrong; never empty.
     *
     * @param id the record's id where it could be read
     */
    record Invalid<R>(@Nullable String id, List<Problem> problems) implements Reading<R> {
        /** Copies the list. */
        public Invalid {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("invalid without a problem");
            }
        }
    }
}
