// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.text;

import eu.vitrine.catalog.Match.Run;
import eu.vitrine.catalog.text.TextQuery.Clause;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A part of a text that may be shown, from {@code start} inclusive to {@code end} exclusive, in chars.
 *
 * @param hits the hits inside, in their order; at least one
 */
record Window(int start, int end, List<Hit> hits) {
    /** Stands where a text goes on that is not shown. */
    private static final Run CUT = new Run("…", false);

    Window {
        hits = List.copyOf(hits);
    }

    Set<Clause> clauses() {
        Set<Clause> clauses = new HashSet<>();
        hits.forEach(hit -> clauses.addAll(hit.clauses()));
        return clauses;
    }

    /** How many clauses would be shown by this part that are not shown yet. */
    int clausesBeyond(Set<Clause> shown) {
        Set<Clause> clauses = clauses();
        clauses.removeAll(shown);
        return clauses.size();
    }

    List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        if (start > 0) {
            runs.add(CUT);
        }
        int at = start;
        for (Hit hit : hits) {
            addPlain(text.substring(at, hit.start()), runs);
            runs.add(new Run(text.substring(hit.start(), hit.end()), true));
            at = hit.end();
        }
        addPlain(text.substring(at, end), runs);
        if (end < text.length()) {
            runs.add(CUT);
        }
        return List.copyOf(runs);
    }

    private static void addPlain(String text, List<Run> runs) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, false));
        }
    }
}
