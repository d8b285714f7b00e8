// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.index;

import eu.vitrine.catalog.Problem;
import java.util.Map;

/**
 * What was handed in, and what became of it. All that was received is new, changed, unchanged or rejected.
 *
 * @param received records, counted as they came
 * @param rejected records by their first problem
 */
public record Taken(long received, Settled settled, Map<Problem.Reason, Long> rejected) {

    /** Copies the map. */
    public Taken {
        rejected = Map.copyOf(rejected);
    }
}
