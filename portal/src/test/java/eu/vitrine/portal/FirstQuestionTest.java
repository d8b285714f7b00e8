// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.portal.sample.PageAds;
import eu.vitrine.portal.sample.Shelf;
import org.junit.jupiter.api.Test;

/** The portal asks before anybody else does. */
class FirstQuestionTest {

    private final Shelf<Ad> shelf = new Shelf<>(AdSchema.ADS);

    @Test
    void itNeedsEveryFacetThatPeopleSee() {
        shelf.hold(PageAds.ads());
        try (FirstQuestion question = new FirstQuestion(shelf)) {
            assertThat(question.askNow().orElseThrow().facets())
                    .extracting(Facet::name)
                    .containsExactlyElementsOf(new QueryText<>(AdSchema.ADS)
                            .facets(SearchRequest.of(Query.ALL)).stream()
                                    .map(Field::name)
                                    .toList());
        }
    }

    @Test
    void aCatalogueThatDoesNotAnswerIsNoReasonNotToStart() {
        try (FirstQuestion question = new FirstQuestion(shelf)) {
            assertThat(question.askNow()).isEmpty();
        }
    }
}
