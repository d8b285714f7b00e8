// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.differences;

import eu.vitrine.portal.differences.ProseDifference.Change;
import eu.vitrine.portal.differences.ProseDifference.Fate;
import eu.vitrine.portal.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds among parts that were replaced which took the place of which: those that share words, in their order, so that as much as can be is told as
 * re-worded and not as dropped and added.
 */
final class Counterparts {

    /** Below this, two parts have not enough in common to be one that was re-worded. */
    private static final double LEAST_ALIKE = 0.4;

    /** Above so many possible pairs none is looked for: prose of 100,000 characters of which everything changed has some hundred thousand. */
    private static final long MOST = 1_000_000;

    private final Locale language;

    Counterparts(Locale language) {
        this.language = language;
    }

    List<Change> of(List<Line> before, List<Line> after) {
        List<Change> changes = new ArrayList<>();
        int old = 0;
        int current = 0;
        if ((long) before.size() * after.size() <= MOST) {
            double[][] best = best(before, after);
            while (old < before.size() && current < after.size()) {
                if (best[old][current] == best[old + 1][current]) {
                    changes.add(ProseDifference.change(Fate.DROPPED, before.get(old++)));
                } else if (best[old][current] == best[old][current + 1]) {
                    changes.add(ProseDifference.change(Fate.ADDED, after.get(current++)));
                } else {
                    changes.add(reworded(before.get(old++), after.get(current++)));
                }
            }
        }
        before.subList(old, before.size()).forEach(line -> changes.add(ProseDifference.change(Fate.DROPPED, line)));
        after.subList(current, after.size()).forEach(line -> changes.add(ProseDifference.change(Fate.ADDED, line)));
        return changes;
    }

    private Change reworded(Line before, Line after) {
        return new Change(Fate.REWORDED, after.kind(), TextDifference.between(before.text(), after.text(), language));
    }

    /** How alike the best pairs are in sum, from each place in one list and each in the other to their ends. */
    private static double[][] best(List<Line> before, List<Line> after) {
        List<Vocabulary> old = before.stream().map(Vocabulary::of).toList();
        List<Vocabulary> current = after.stream().map(Vocabulary::of).toList();
        double[][] best = new double[old.size() + 1][current.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = current.size() - 1; j >= 0; j--) {
                double alike = old.get(i).likeness(current.get(j));
                double paired = alike < LEAST_ALIKE ? 0 : alike + best[i + 1][j + 1];
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        return best;
    }
}
