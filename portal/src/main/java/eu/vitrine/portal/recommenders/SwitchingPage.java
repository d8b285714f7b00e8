// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

/** Where people choose how a recommender works for them (Art. 38 DSA). */
@FunctionalInterface
public interface SwitchingPage {

    /** The address of the choice for a recommender, starting with {@code /}. */
    String choice(String recommender);
}
