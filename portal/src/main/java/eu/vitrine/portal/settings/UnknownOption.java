// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings;

import java.util.List;

/** Somebody chose what there is not to choose: the recommender has no such option. */
public class UnknownOption extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String recommender;
    private final String option;
    private final List<String> instead;

    /** @param instead the options that it has */
    UnknownOption(String recommender, String option, List<String> instead) {
        super("There is no option " + option + " of " + recommender + '.');
        this.recommender = recommender;
        this.option = option;
        this.instead = List.copyOf(instead);
    }

    /** For which it was chosen. */
    public String recommender() {
        return recommender;
    }

    /** What was chosen. */
    public String option() {
        return option;
    }

    /** What can be chosen instead. */
    public List<String> instead() {
        return instead;
    }
}
