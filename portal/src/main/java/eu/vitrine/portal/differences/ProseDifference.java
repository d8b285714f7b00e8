// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.differences;

import eu.vitrine.portal.differences.TextDifference.Passage;
import eu.vitrine.portal.differences.TextDifference.Piece;
import eu.vitrine.portal.text.Layout;
import eu.vitrine.portal.text.Line;
import eu.vitrine.portal.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How a long text became another: part by part, and inside those that were re-worded word by word. What only looks different, such as what was a
 * paragraph and is a heading, has not changed.
 *
 * @param changes every part of both texts, in reading order; what was dropped stands where it stood
 */
public record ProseDifference(List<Change> changes) {

    /**
     * What became of one part.
     *
     * @param kind what part of the text it is, or was
     * @param words the words of the part
     */
    public record Change(Fate fate, Line.Kind kind, TextDifference words) {}

    /** What became of a part. */
    public enum Fate {
        KEPT,
        ADDED,
        DROPPED,
        REWORDED
    }

    /** Copies the list. */
    public ProseDifference {
        changes = List.copyOf(changes);
    }

    /**
     * Compares two texts with marks of structure.
     *
     * @param language of the texts, which says where sentences and words end
     */
    public static ProseDifference between(String before, String after, Locale language) {
        return between(Lines.of(Layout.of(before)), Lines.of(Layout.of(after)), new Counterparts(language));
    }

    private static ProseDifference between(List<Line> before, List<Line> after, Counterparts counterparts) {
        List<Change> changes = new ArrayList<>();
        int old = 0;
        int current = 0;
        for (Stretch stretch : Stretch.between(texts(before), texts(after))) {
            int oldEnd = old + stretch.before().size();
            int currentEnd = current + stretch.after().size();
            if (stretch.kept()) {
                after.subList(current, currentEnd).forEach(line -> changes.add(change(Fate.KEPT, line)));
            } else {
                changes.addAll(counterparts.of(before.subList(old, oldEnd), after.subList(current, currentEnd)));
            }
            old = oldEnd;
            current = currentEnd;
        }
        return new ProseDifference(changes);
    }

    /** A part that had this fate as a whole. */
    static Change change(Fate fate, Line line) {
        TextDifference.Change change = switch (fate) {
            case KEPT, REWORDED -> TextDifference.Change.KEPT;
            case ADDED -> TextDifference.Change.ADDED;
            case DROPPED -> TextDifference.Change.DROPPED;
        };
        Passage whole = new Passage(List.of(new Piece(change, line.text())));
        return new Change(fate, line.kind(), new TextDifference(List.of(whole)));
    }

    /** How many parts had this fate. */
    public int count(Fate fate) {
        return (int) changes.stream().filter(change -> change.fate() == fate).count();
    }

    /** Whether no word changed. */
    public boolean same() {
        return count(Fate.KEPT) == changes.size();
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }
}
