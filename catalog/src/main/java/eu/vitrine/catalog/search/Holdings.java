// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a catalogue holds.
 *
 * @param records how many
 * @param updatedAt the moment of the last commit; null if there never was one
 */
public record Holdings(long records, @Nullable Instant updatedAt) {}
