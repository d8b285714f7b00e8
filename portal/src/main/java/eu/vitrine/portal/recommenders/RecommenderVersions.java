// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.Status;
import eu.vitrine.catalog.schema.RecommenderSchema;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.portal.record.Versions;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The versions of the explanations of recommenders. Thread-safe. */
@Component
public class RecommenderVersions extends Versions<Recommender> {

    RecommenderVersions(RecordSearch<Recommender> records, InstantSource clock) {
        super(records, RecommenderSchema.RECOMMENDERS, Recommender::inForce, clock);
    }

    /**
     * The versions in force of all recommenders, by id.
     *
     * @throws eu.vitrine.catalog.search.Unanswered if the catalogue cannot answer
     */
    public List<Recommender> inForce() {
        return every(Query.ALL.including("status", Status.ACTIVE.name())).stream()
                .sorted(Comparator.comparing(Recommender::id))
                .toList();
    }
}
