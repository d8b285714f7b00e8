// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Disclosure;
import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.TargetingParameter;
import eu.vitrine.catalog.search.RecordSearch;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When the repository was last changed. Thread-safe. */
@Component
class Updates {

    /** The most asked for first: the others are looked at only where there is nothing of it. */
    private final List<RecordSearch<?>> records;

    Updates(
            RecordSearch<Ad> ads,
            RecordSearch<Recommender> recommenders,
            RecordSearch<TargetingParameter> targetingParameters,
            RecordSearch<Disclosure> disclosures) {
        this.records = List.of(ads, recommenders, targetingParameters, disclosures);
    }

    /**
     * The last change to ads, or where there are none, to another kind of record; empty if there is nothing at all.
     *
     * @throws eu.vitrine.catalog.search.CatalogUnavailable if the catalogue cannot answer
     */
    Optional<Instant> last() {
        return records.stream()
                .map(kind -> kind.holdings().updatedAt())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .findFirst();
    }
}
