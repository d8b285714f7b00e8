// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.text;

import eu.vitrine.portal.text.Part.Heading;
import java.util.List;

/**
 * A published text, laid out for reading. It comes from strangers: whatever looks like HTML in it is words, and links lead to web pages only.
 *
 * @param parts in reading order
 */
public record Layout(List<Part> parts) {

    /** Copies the list. */
    public Layout {
        parts = List.copyOf(parts);
    }

    /** Lays out a text in Markdown; every text is one. A text that is all marks and no words comes as it stands after some thousand of them. */
    public static Layout of(String text) {
        return new PartReader().read(text);
    }

    /** The headings that divide the whole text, in order. */
    public List<Heading> headings() {
        return parts.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
    }
}
