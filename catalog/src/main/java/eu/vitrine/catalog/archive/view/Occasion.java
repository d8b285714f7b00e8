// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.view;

import org.jspecify.annotations.Nullable;

/**
 * On which occasion records are written, for the events that tell of it.
 *
 * @param source from where they come, such as the command and its format
 * @param correction why what changes now had been wrong; null if it had not
 */
public record Occasion(String source, @Nullable String correction) {

    /** An occasion on which nothing is corrected. */
    public static Occasion of(String source) {
        return new Occasion(source, null);
    }
}
