// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import java.util.List;

/** A page of running text. */
public record Prose(String heading, List<Part> parts) {

    /**
     * A part under its own heading.
     *
     * @param sentences one paragraph each
     * @param links where to read on
     */
    public record Part(String heading, List<String> sentences, List<Link> links) {

        /** Copies the lists. */
        public Part {
            sentences = List.copyOf(sentences);
            links = List.copyOf(links);
        }
    }

    /** Copies the list. */
    public Prose {
        parts = List.copyOf(parts);
    }
}
