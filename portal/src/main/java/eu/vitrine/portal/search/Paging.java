// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import eu.vitrine.portal.shell.Link;
import org.jspecify.annotations.Nullable;

/**
 * Ways to the other pages of results.
 *
 * @param label what these links are, read aloud
 * @param first back to the first page; null on it
 * @param next null on the last page
 */
public record Paging(
        String label, @Nullable Link first, @Nullable Link next) {}
