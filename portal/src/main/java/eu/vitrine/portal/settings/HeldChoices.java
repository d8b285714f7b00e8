// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What a browser holds.
 *
 * @param copies for which of them the browser holds a copy of what an account says; the visitor chose the others here, and those alone may be carried
 *     into an account
 */
record HeldChoices(Choices choices, Set<String> copies) {

    static final HeldChoices NOTHING = new HeldChoices(Choices.NONE, Set.of());

    HeldChoices {
        copies = Set.copyOf(copies);
    }

    /** A copy of what an account says. */
    static HeldChoices copyOf(Choices account) {
        return new HeldChoices(account, account.byRecommender().keySet());
    }

    /** What the visitor chose here, without an account. */
    Choices own() {
        return choices.only(recommender -> !copies.contains(recommender));
    }

    /** Those for some recommenders, and what is for all. */
    HeldChoices only(Predicate<String> recommenders) {
        Choices some = choices.only(recommenders.or(Choices.ALL::equals));
        Set<String> still = new TreeSet<>(copies);
        still.retainAll(some.byRecommender().keySet());
        return new HeldChoices(some, still);
    }

    /** The same after the visitor chose more here. */
    HeldChoices after(List<Pick> picks) {
        Choices changed = choices.after(picks);
        Set<String> still = new TreeSet<>(copies);
        still.retainAll(changed.byRecommender().keySet());
        picks.forEach(pick -> still.remove(pick.recommender()));
        return new HeldChoices(changed, still);
    }
}
