// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.mix;

import java.util.List;

/**
 * A theme with the questions that try it.
 *
 * @param variants at least one; they cost about the same, and are asked in turn
 */
public record Asked(Theme theme, List<Question> variants) {
    /** Copies the list. */
    public Asked {
        variants = List.copyOf(variants);
    }
}
