// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record;

import eu.vitrine.portal.shell.Link;
import java.util.List;

/** The headings of a long text, to go to. */
public record Contents(String heading, List<Entry> entries) {

    /**
     * One heading.
     *
     * @param level 1 for the highest
     */
    public record Entry(int level, Link link) {}

    /** Copies the list. */
    public Contents {
        entries = List.copyOf(entries);
    }
}
