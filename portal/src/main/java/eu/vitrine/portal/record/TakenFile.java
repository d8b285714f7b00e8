// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record;

import eu.vitrine.portal.shell.Link;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody takes along.
 *
 * @param note what it is good for, or why it cannot be had
 * @param file its words are what the link does; null if it cannot be had
 * @param manifest what the file must be; null if it cannot be had
 * @param sending what is said while it is on its way; null if it cannot be had
 */
public record TakenFile(
        String name,
        String note,
        @Nullable Link file,
        @Nullable Link manifest,
        @Nullable Sending sending) {}
