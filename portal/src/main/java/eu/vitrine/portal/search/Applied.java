// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import eu.vitrine.portal.shell.Link;
import java.util.List;

/**
 * Everything that narrows the search now.
 *
 * @param clear leads to the search without any of it
 */
public record Applied(String label, List<Chip> chips, Link clear) {

    /**
     * One thing that narrows the search.
     *
     * @param text what it is
     * @param spoken what a click does
     * @param href the same search without it
     */
    public record Chip(String text, String spoken, String href) {}

    /** Copies the list. */
    public Applied {
        chips = List.copyOf(chips);
    }
}
