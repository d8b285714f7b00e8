// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts;

import eu.vitrine.portal.shell.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page says that shows an account its history.
 *
 * @param title the title of the document
 * @param sentences one paragraph each
 * @param kept what is kept; null if nothing is, or it cannot be shown
 * @param ways where to go from here
 */
public record HistoryPage(
        String title,
        String heading,
        List<String> sentences,
        @Nullable Kept kept,
        List<Link> ways) {

    /**
     * What is kept.
     *
     * @param columns the names of the columns
     * @param rows the newest first
     * @param downloads links to files of it
     */
    public record Kept(String caption, List<String> columns, List<Row> rows, List<Link> downloads, Erasure erasure) {

        /** Copies the lists. */
        public Kept {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            downloads = List.copyOf(downloads);
        }
    }

    /** One choice: when it was recorded, for which recommender, what was chosen, and how. */
    public record Row(String when, String recommender, String what, String how) {}

    /** How everything is erased: one form with one button. */
    public record Erasure(String heading, List<String> sentences, String action, String button) {

        /** Copies the list. */
        public Erasure {
            sentences = List.copyOf(sentences);
        }
    }

    /** Copies the lists. */
    public HistoryPage {
        sentences = List.copyOf(sentences);
        ways = List.copyOf(ways);
    }
}
