// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings;

import java.util.List;

/** Somebody chose for a recommender that is not in force. */
public class UnknownRecommender extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String recommender;
    private final List<String> known;

    UnknownRecommender(String recommender, List<String> known) {
        super("No recommender " + recommender + " is in force.");
        this.recommender = recommender;
        this.known = List.copyOf(known);
    }

    /** The id that was named. */
    public String recommender() {
        return recommender;
    }

    /** The ids of those in force. */
    public List<String> known() {
        return known;
    }
}
