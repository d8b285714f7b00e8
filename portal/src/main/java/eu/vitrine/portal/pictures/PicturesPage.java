// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.pictures;

import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page says that shows the results of a search as pictures.
 *
 * @param status the HTTP status that suits
 * @param title the title of the document
 * @param total how many match what, a plain sentence; empty if there is no answer
 * @param corrections what of the address could not be used, and what to write instead
 * @param back leads to the results themselves
 * @param notice in place of pictures; null if there are some
 */
public record PicturesPage(
        int status,
        String title,
        String heading,
        String total,
        List<String> corrections,
        Link back,
        List<Shown> shown,
        @Nullable Notice notice) {

    /** Copies the lists. */
    public PicturesPage {
        corrections = List.copyOf(corrections);
        shown = List.copyOf(shown);
    }

    /**
     * One picture.
     *
     * @param table the words that show its numbers
     * @param nothing what to say if there is nothing to draw
     * @param files the same to take along
     */
    public record Shown(Chart chart, String table, String nothing, List<Link> files) {

        /** Copies the list. */
        public Shown {
            files = List.copyOf(files);
        }
    }
}
