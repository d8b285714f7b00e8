// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.home;

import eu.vitrine.portal.search.SearchForm;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the first page says: what this is, how much there is, and what can be done here.
 *
 * @param status the HTTP status that suits
 * @param title the title of the document
 * @param box searches ads
 * @param notice why there is nothing to search in now; null if there is
 * @param figures about the catalogue; empty if it holds nothing or does not answer
 * @param tasks what most people come for
 * @param more what else is here
 */
public record HomePage(
        int status,
        String title,
        String heading,
        String lead,
        SearchForm box,
        @Nullable Notice notice,
        List<Figure> figures,
        List<Entrance> tasks,
        String moreHeading,
        List<Entrance> more) {

    /** Copies the lists. */
    public HomePage {
        figures = List.copyOf(figures);
        tasks = List.copyOf(tasks);
        more = List.copyOf(more);
    }

    /** A number, or a day, and what it is of. */
    public record Figure(String name, String value) {}

    /**
     * A way into the site.
     *
     * @param sentence what somebody finds there
     */
    public record Entrance(Link link, String sentence) {}
}
