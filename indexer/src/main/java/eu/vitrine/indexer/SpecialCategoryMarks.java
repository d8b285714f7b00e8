// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.TargetingParameter;
import eu.vitrine.catalog.archive.view.Occasion;
import eu.vitrine.catalog.archive.view.Views;
import eu.vitrine.catalog.index.Acceptance;
import eu.vitrine.catalog.index.CatalogLocked;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.schema.TargetingParameterSchema;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.indexer.intake.SpecialCategories;
import java.util.List;

/**
 * Brings the ads that are there into line with the targeting parameters: those that use what is specially protected carry the finding, and no
 * others do (Art. 26(3) DSA). It touches only ads that are wrong, so it can run again at any time, and mends a run that was broken off.
 */
record SpecialCategoryMarks(Views views) {

    private static final Occasion FOLLOWING = Occasion.of("targeting parameters");

    /** What the targeting parameters say now. */
    SpecialCategories categories() {
        try (RecordSearch<TargetingParameter> parameters =
                views.catalog().search(TargetingParameterSchema.TARGETING_PARAMETERS)) {
            return SpecialCategories.of(parameters);
        }
    }

    /** Gives how many ads changed. */
    long bringIntoLine() {
        SpecialCategories categories = categories();
        List<Query> wrong = categories.wronglyMarked();
        return any(wrong) ? mark(categories, wrong) : 0;
    }

    /** Most runs find nothing to do, and need not keep other writers of ads out. */
    private boolean any(List<Query> wrong) {
        try (RecordSearch<Ad> ads = views.catalog().search(AdSchema.ADS)) {
            return wrong.stream()
                    .map(query -> SearchRequest.of(query).withSize(0).withFacets(List.of()))
                    .anyMatch(request -> ads.search(request).total().value() > 0);
        }
    }

    private long mark(SpecialCategories categories, List<Query> wrong) {
        try (Acceptance<Ad> acceptance = views.update(AdSchema.ADS, FOLLOWING);
                RecordSearch<Ad> ads = views.catalog().search(AdSchema.ADS)) {
            // opened after the writer, the search sees all that writers before it did
            for (Query query : wrong) {
                ads.export(
                        query,
                        json -> acceptance.accept(
                                categories.mark(AdSchema.ADS.codec().read(json))));
            }
            acceptance.commit();
            return acceptance.settled().changed();
        } catch (CatalogLocked e) {
            throw new CatalogLocked(
                    e.getMessage()
                            + " The targeting parameters were taken in; take them in again after that, so that the ads show what they say.");
        }
    }
}
