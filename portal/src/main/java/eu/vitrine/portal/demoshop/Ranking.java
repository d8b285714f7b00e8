// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop;

import java.util.List;

/** How a list is put in order. There are two kinds, and only one of them can ever see a history. */
public sealed interface Ranking {

    /** The same for everybody: a function of what is asked and what there is, to which no history is given (Art. 38 DSA). */
    @FunctionalInterface
    non-sealed interface WithoutProfiling extends Ranking {

        /** The items of the list, the first one first. */
        List<Item> order(Ask ask, Stock stock);
    }

    /** Depends on what somebody did. */
    @FunctionalInterface
    non-sealed interface WithProfiling extends Ranking {

        /** The items of the list, the first one first. */
        List<Item> order(Ask ask, Stock stock, History history);
    }
}
