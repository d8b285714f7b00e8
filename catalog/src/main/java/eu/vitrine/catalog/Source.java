// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a record comes from.
 *
 * @param name the export or library
 * @param record its key there
 * @param retrievedAt when it was read there; never the importer's clock, and no part of what counts as a change
 */
public record Source(
        @Nullable String name,
        @Nullable String record,
        @Nullable Instant retrievedAt) {}
