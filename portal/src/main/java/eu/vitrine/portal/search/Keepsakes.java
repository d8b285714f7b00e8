// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import eu.vitrine.portal.shell.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can take along of a search, to show later what was found.
 *
 * @param label what the links are for
 * @param links empty if there is nothing to take along
 * @param pictures the same results as pictures; null if there are none
 */
public record Keepsakes(
        String label, List<Link> links, @Nullable Link pictures) {

    /** Of a search of which nothing can be shown later. */
    public static final Keepsakes NONE = new Keepsakes("", List.of(), null);

    /** Copies the list. */
    public Keepsakes {
        links = List.copyOf(links);
    }

    /** The same beside pictures. */
    public Keepsakes withPictures(Link address) {
        return new Keepsakes(label, links, address);
    }
}
