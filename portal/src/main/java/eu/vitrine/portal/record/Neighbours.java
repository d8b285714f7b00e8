// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record;

import eu.vitrine.portal.shell.Link;
import org.jspecify.annotations.Nullable;

/**
 * Where a record stands in the result of a search through which somebody came to it.
 *
 * @param label what these links are, read aloud
 * @param results back to the results
 * @param previous null if there is none, or none is known
 * @param next null if there is none
 */
public record Neighbours(
        String label,
        Link results,
        @Nullable Link previous,
        @Nullable Link next) {}
