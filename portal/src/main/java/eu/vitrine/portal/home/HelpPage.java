// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.home;

import eu.vitrine.portal.shell.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to search, with examples that run.
 *
 * @param title the title of the document
 * @param shortcut how the key that leads to the search box is switched on and off
 */
public record HelpPage(String title, String heading, List<Part> parts, String shortcut) {

    /** Copies the list. */
    public HelpPage {
        parts = List.copyOf(parts);
    }

    /**
     * One thing that can be done.
     *
     * @param id names it within the page
     * @param sentences one paragraph each
     */
    public record Part(String id, String heading, List<String> sentences, List<Example> examples) {

        /** Copies the lists. */
        public Part {
            sentences = List.copyOf(sentences);
            examples = List.copyOf(examples);
        }
    }

    /**
     * A search.
     *
     * @param link says what it finds, and leads there
     * @param typed what somebody types for it; null if they choose filters
     */
    public record Example(Link link, @Nullable String typed) {}
}
