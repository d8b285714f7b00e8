// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Recommender;
import eu.vitrine.portal.sample.PageRecommenders;
import eu.vitrine.portal.sample.PortalPages;
import eu.vitrine.portal.sample.Shelf;
import eu.vitrine.portal.search.Applied.Chip;
import eu.vitrine.portal.search.ResultCard;
import eu.vitrine.portal.search.SearchPage.Answer;
import eu.vitrine.portal.search.SearchPages;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The search among recommenders: those in force, unless somebody asks for others. */
@PortalPages
class RecommenderSearchTest {

    @Autowired
    private SearchPages<Recommender> pages;

    @Autowired
    private Shelf<Recommender> shelf;

    @BeforeEach
    void fill() {
        shelf.hold(PageRecommenders.all());
    }

    @Test
    void onlyWhatIsInForceIsThereAtFirstAndItIsSaid() {
        Answer answer = answer(Map.of());
        assertThat(answer.cards()).extracting(ResultCard::id).containsExactly("home-feed@3.1.0", "similar-items@1.1.0");
        assertThat(answer.total()).isEqualTo("2 recommenders – Status: In force");
        assertThat(answer.cards()).extracting(ResultCard::href).contains("/recommenders/home-feed");
    }

    @Test
    void thatCanBeDroppedAndThenEveryVersionIsThere() {
        Chip chip = answer(Map.of()).applied().chips().getFirst();
        assertThat(chip.href()).isEqualTo("/recommenders?status=ACTIVE&status=ENDED&status=SCHEDULED");
        Answer all = answer(Map.of("status", List.of("ACTIVE", "ENDED", "SCHEDULED")));
        assertThat(all.cards()).hasSize(6);
        assertThat(all.applied().chips()).isEmpty();
        assertThat(all.applied().clear().href()).isEqualTo("/recommenders");
    }

    @Test
    void whoAsksForATimeGetsWhatWasInForceThen() {
        assertThat(answer(Map.of("inForceFrom", List.of("2026-01-01"), "inForceTo", List.of("2026-01-01")))
                        .cards())
                .extracting(ResultCard::id)
                .containsExactlyInAnyOrder("home-feed@1.0.0", "similar-items@1.0.0");
    }

    @Test
    void whatChangedSinceADayCanBeAskedFor() {
        assertThat(answer(Map.of("changedFrom", List.of("2026-03-01"))).cards())
                .extracting(ResultCard::id)
                .containsExactly("home-feed@3.1.0");
    }

    @Test
    void wordsAreFoundInEveryLanguage() {
        Answer answer = answer(Map.of("q", List.of("Arzneimittel")));
        assertThat(answer.cards())
                .singleElement()
                .satisfies(card -> assertThat(card.matches().toString()).contains("Never recommended", "Arzneimittel"));
    }

    private Answer answer(Map<String, List<String>> parameters) {
        return (Answer) pages.page(parameters).body();
    }
}
