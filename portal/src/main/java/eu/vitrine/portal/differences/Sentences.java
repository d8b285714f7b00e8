// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.differences;

import com.ibm.icu.text.BreakIterator;
import eu.vitrine.portal.differences.TextDifference.Change;
import eu.vitrine.portal.differences.TextDifference.Passage;
import eu.vitrine.portal.differences.TextDifference.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares two texts sentence by sentence, and looks into those that changed. */
final class Sentences {

    private final Locale language;

    Sentences(Locale language) {
        this.language = language;
    }

    TextDifference compare(String before, String after) {
        List<String> old = Tokens.of(before, BreakIterator.getSentenceInstance(language));
        List<String> current = Tokens.of(after, BreakIterator.getSentenceInstance(language));
        List<Passage> passages = new ArrayList<>();
        for (Stretch stretch : Stretch.between(old, current)) {
            if (stretch.kept()) {
                stretch.after()
                        .forEach(sentence -> passages.add(new Passage(List.of(new Piece(Change.KEPT, sentence)))));
            } else {
                passages.add(new Passage(reworded(stretch)));
            }
        }
        return new TextDifference(passages);
    }

    private List<Piece> reworded(Stretch stretch) {
        String before = String.join("", stretch.before());
        String after = String.join("", stretch.after());
        return new Rewording(language).compare(before, after);
    }
}
