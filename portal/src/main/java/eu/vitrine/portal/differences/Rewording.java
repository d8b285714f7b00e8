// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.differences;

import com.ibm.icu.text.BreakIterator;
import eu.vitrine.portal.differences.TextDifference.Change;
import eu.vitrine.portal.differences.TextDifference.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Compares the words of two passages. Where hardly a word was kept, the whole passage was replaced: crumbs that happen to occur in both would
 * only hide that.
 */
final class Rewording {

    /** How much of the letters of the longer passage must be kept to show words and not the whole. */
    private static final double LEAST_KEPT = 0.25;

    private final Locale language;

    Rewording(Locale language) {
        this.language = language;
    }

    List<Piece> compare(String before, String after) {
        List<Stretch> stretches = Stretch.between(
                Tokens.of(before, BreakIterator.getWordInstance(language)),
                Tokens.of(after, BreakIterator.getWordInstance(language)));
        long kept = stretches.stream()
                .filter(Stretch::kept)
                .mapToLong(stretch -> letters(String.join("", stretch.after())))
                .sum();
        boolean alike = kept >= LEAST_KEPT * Math.max(letters(before), letters(after));
        Pieces pieces = new Pieces();
        if (alike) {
            stretches.forEach(pieces::add);
        } else {
            pieces.replace(before, after);
        }
        return pieces.list();
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /** Pieces as they are read: what only joins two changes, such as a space, belongs to them. */
    private static final class Pieces {

        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder dropped = new StringBuilder();
        private final StringBuilder added = new StringBuilder();
        private String joint = "";

        void add(Stretch stretch) {
            String before = String.join("", stretch.before());
            if (!stretch.kept()) {
                replace(before, String.join("", stretch.after()));
            } else if (letters(before) == 0 && !(dropped.isEmpty() && added.isEmpty())) {
                joint = before;
            } else {
                flush();
                pieces.add(new Piece(Change.KEPT, before));
            }
        }

        void replace(String before, String after) {
            dropped.append(joint).append(before);
            added.append(joint).append(after);
            joint = "";
        }

        private void flush() {
            add(Change.DROPPED, dropped.toString());
            add(Change.ADDED, added.toString());
            add(Change.KEPT, joint);
            dropped.setLength(0);
            added.setLength(0);
            joint = "";
        }

        private void add(Change change, String text) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(change, text));
            }
        }

        List<Piece> list() {
            flush();
            return List.copyOf(pieces);
        }
    }
}
