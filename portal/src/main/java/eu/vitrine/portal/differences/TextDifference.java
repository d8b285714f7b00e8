// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.differences;

import java.util.List;
import java.util.Locale;

/**
 * How a text became another: passages in reading order. Data, never markup.
 *
 * @param passages a passage that stayed is a sentence; neighbouring sentences that changed are one passage
 */
public record TextDifference(List<Passage> passages) {

    /**
     * A part of the text.
     *
     * @param pieces in reading order; what was dropped stands before what took its place
     */
    public record Passage(List<Piece> pieces) {

        /** Copies the list. */
        public Passage {
            pieces = List.copyOf(pieces);
        }

        /** Whether nothing in it changed. */
        public boolean kept() {
            return pieces.stream().allMatch(piece -> piece.change() == Change.KEPT);
        }
    }

    /** A piece of text that was treated alike, spaces included. */
    public record Piece(Change change, String text) {}

    /** What became of a piece. */
    public enum Change {
        KEPT,
        DROPPED,
        ADDED
    }

    /** Copies the list. */
    public TextDifference {
        passages = List.copyOf(passages);
    }

    /**
     * Compares two texts: sentences first, then the words of those that changed.
     *
     * @param language of the texts, which says where sentences and words end
     */
    public static TextDifference between(String before, String after, Locale language) {
        return new Sentences(language).compare(before, after);
    }

    /** Whether nothing changed. */
    public boolean same() {
        return passages.stream().allMatch(Passage::kept);
    }

    /** The text as it was. */
    public String before() {
        return textWithout(Change.ADDED);
    }

    /** The text as it is. */
    public String after() {
        return textWithout(Change.DROPPED);
    }

    private String textWithout(Change change) {
        StringBuilder text = new StringBuilder();
        passages.forEach(passage -> passage.pieces().stream()
                .filter(piece -> piece.change() != change)
                .forEach(piece -> text.append(piece.text())));
        return text.toString();
    }
}
