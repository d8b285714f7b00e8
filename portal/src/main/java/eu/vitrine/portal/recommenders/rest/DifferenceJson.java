// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders.rest;

import eu.vitrine.catalog.Recommender;
import eu.vitrine.portal.recommenders.RecommenderDifference;
import java.time.LocalDate;
import java.util.List;

/**
 * In what two versions of a recommender differ, as JSON.
 *
 * @param summary one sentence, in English
 */
record DifferenceJson(String recommender, Version before, Version after, String summary, List<ChangeJson> changes) {

    /** Which version, and since when. */
    record Version(String version, LocalDate effectiveFrom) {

        private static Version of(Recommender recommender) {
            return new Version(recommender.version(), recommender.effectiveFrom());
        }
    }

    static DifferenceJson of(RecommenderDifference difference, String summary) {
        return new DifferenceJson(
                difference.after().id(),
                Version.of(difference.before()),
                Version.of(difference.after()),
                summary,
                difference.changes().stream().map(ChangeJson::of).toList());
    }
}
