// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.intake;

import eu.vitrine.catalog.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record that cannot be taken in, and why.
 *
 * @param file the input, as people called it
 * @param line where the record begins, from 1
 * @param id null if it could not be read
 * @param problems everything that is wrong, at least one; their fields are named as the input names them
 */
public record Rejection(String file, long line, @Nullable String id, List<Problem> problems) {

    /** Copies the list. */
    public Rejection {
        problems = List.copyOf(problems);
    }

    /** The problem by which the record is counted. */
    public Problem first() {
        return problems.getFirst();
    }
}
