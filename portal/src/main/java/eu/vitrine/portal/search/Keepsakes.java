// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import eu.vitrine.portal.shell.Link;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can take along of a search.
 *
 * @param label what the links are for
 * @param links empty if there is nothing to take along
 * @param saving how their browser keeps the search; null if it cannot
 */
public record Keepsakes(
        String label, List<Link> links, @Nullable Saving saving) {

    /** Of a search of which nothing can be taken along. */
    public static final Keepsakes NONE = new Keepsakes("", List.of(), null);

    /**
     * What a browser keeps of a search.
     *
     * @param query canonical, without a question mark
     * @param words all that the button says, by key
     */
    public record Saving(String query, Map<String, String> words) {

        /** Copies the map. */
        public Saving {
            words = Map.copyOf(words);
        }
    }

    /** Copies the list. */
    public Keepsakes {
        links = List.copyOf(links);
    }
}
