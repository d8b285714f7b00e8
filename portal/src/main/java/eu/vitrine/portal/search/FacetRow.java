// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import eu.vitrine.portal.shell.Link;
import org.jspecify.annotations.Nullable;

/**
 * One value of a field, with links that choose it, leave it out, or undo that.
 *
 * @param id names the row within the page
 * @param count how many records hold it, as people write numbers; empty for a value that is left out
 * @param toggle the address that chooses the value, or no longer does; for a value that is left out, the one that lets it in again
 * @param spoken the label, the count, how it stands and what a click does, for those who cannot see it
 * @param exclude the address that leaves the value out
 * @param excludeSpoken what that does
 * @param page the page about a value that is chosen; null if there is none
 */
public record FacetRow(
        String id,
        String label,
        String count,
        State state,
        String toggle,
        String spoken,
        String exclude,
        String excludeSpoken,
        @Nullable Link page) {

    /** How a value stands in the search. */
    public enum State {
        FREE,
        CHOSEN,
        LEFT_OUT
    }
}
