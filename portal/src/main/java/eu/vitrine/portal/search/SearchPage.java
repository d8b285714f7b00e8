// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the search page says.
 *
 * @param status the HTTP status that suits
 * @param title the title of the document
 */
public record SearchPage(int status, String title, SearchForm form, Body body) {

    /** What stands below the search box. */
    public sealed interface Body {}

    /** There is nothing to search in, or it cannot be searched now. */
    public record Told(Notice notice) implements Body {}

    /**
     * The answer to a search.
     *
     * @param corrections what of the address could not be used, and what to write instead
     * @param total how many match what, a plain sentence
     * @param meant what may have been meant instead; null if nothing is nearer
     * @param noHits what to do if there are none; null if there are
     */
    public record Answer(
            List<String> corrections,
            Filters filters,
            Applied applied,
            String total,
            @Nullable Link meant,
            Choices layouts,
            Choices sorts,
            Choices sizes,
            ResultLayout layout,
            TableHeads heads,
            List<ResultCard> cards,
            @Nullable Notice noHits,
            Paging paging,
            Keepsakes keepsakes)
            implements Body {

        /** Copies the lists. */
        public Answer {
            corrections = List.copyOf(corrections);
            cards = List.copyOf(cards);
        }
    }
}
