// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.corpus;

import eu.vitrine.catalog.Removal;
import java.util.List;

/** Why few of the ads were taken down. */
final class Removals {

    static final double SHARE = 0.015;

    private static final Choice<Removal.Ground> GROUNDS =
            Choice.of(Removal.Ground.class, "INCOMPATIBLE_CONTENT 90, ILLEGAL_CONTENT 8, ORDER 2");

    private Removals() {}

    static Removal draw(Dice dice, String country) {
        int rule = 1 + dice.below(20);
        return new Removal(
                GROUNDS.draw(dice),
                "Rules for ads, section " + rule,
                "What was offered is not allowed by section " + rule + ".",
                "Seen in a check of ads.",
                "DECISION_VISIBILITY_CONTENT_REMOVED",
                List.of(country),
                Corpus.TODAY.minusDays(dice.below(365)),
                null,
                "SOURCE_VOLUNTARY",
                dice.chance(0.7),
                Removal.AutomatedDecision.PARTIALLY);
    }
}
