// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import eu.vitrine.catalog.ArchivePosition;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a catalogue holds.
 *
 * @param records how many
 * @param updatedAt the moment of the last commit; null if there never was one
 * @param position how far in the history of an archive it has come; null if no archive keeps the records
 */
public record Holdings(
        long records, @Nullable Instant updatedAt, @Nullable ArchivePosition position) {}
