// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record;

import eu.vitrine.portal.differences.ProseDifference.Change;
import eu.vitrine.portal.text.Line;
import java.util.List;

/** A part of what is shown of the difference between two long texts. */
public sealed interface Passage {

    /**
     * Parts that stayed as they were, to be unfolded.
     *
     * @param label how many there are
     */
    record Folded(String label, List<Line> lines) implements Passage {

        /** Copies the list. */
        public Folded {
            lines = List.copyOf(lines);
        }
    }

    /** A part that stayed as it was, shown so that its neighbours can be understood. */
    record Around(Line line) implements Passage {}

    /**
     * A part that changed.
     *
     * @param label what became of it
     */
    record Changed(String label, Change change) implements Passage {}
}
