// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.vitrine.catalog.Recommender;
import eu.vitrine.portal.differences.TextDifference;
import eu.vitrine.portal.sample.PageRecommenders;
import org.junit.jupiter.api.Test;

/** What two versions differ in. */
class RecommenderDifferenceTest {

    private final RecommenderDifference difference = between("home-feed@2.0.0", "home-feed@3.1.0");

    @Test
    void partsComeAndGoByTheirKeys() {
        assertThat(difference.of(Change.Added.class))
                .extracting(Change::path)
                .containsExactly("parameters[recent-searches]", "exclusions[medicines]");
        assertThat(difference.of(Change.Dropped.class))
                .extracting(Change::path)
                .containsExactly("parameters[seller-rating]");
        assertThat(between("home-feed@1.0.0", "home-feed@2.0.0").of(Change.Added.class))
                .extracting(Change::path)
                .containsExactly("options[not-personalised]");
    }

    @Test
    void aNewParameterAtTheTopMakesNoOtherWeighDifferently() {
        assertThat(difference.of(Change.Reweighted.class))
                .extracting(Change::path)
                .containsExactly("parameters[past-purchases]");
    }

    @Test
    void wordsAreComparedInEveryLanguageInWhichTheyChanged() {
        assertThat(difference.of(Change.Reworded.class))
                .extracting(Change::path, Change.Reworded::language)
                .containsExactlyInAnyOrder(
                        tuple("purpose", "de"),
                        tuple("purpose", "el"),
                        tuple("purpose", "en"),
                        tuple("parameters[past-purchases].reason", "de"),
                        tuple("parameters[past-purchases].reason", "en"));
        assertThat(difference
                        .of(Change.Reworded.class)
                        .filter(change -> change.path().equals("parameters[past-purchases].reason"))
                        .filter(change -> change.language().equals("en"))
                        .flatMap(change -> change.difference().passages().getFirst().pieces().stream())
                        .filter(piece -> piece.change() != TextDifference.Change.KEPT))
                .extracting(TextDifference.Piece::text)
                .containsExactly("often", "rarely");
    }

    @Test
    void whatIsNoTextIsComparedToo() {
        assertThat(between("home-feed@3.1.0", "home-feed@4.0.0").of(Change.Altered.class))
                .extracting(Change::path, Change.Altered::property, Change.Altered::before, Change.Altered::after)
                .containsExactly(
                        tuple("options[personalised]", "default", "true", "false"),
                        tuple("options[not-personalised]", "default", "false", "true"));
    }

    @Test
    void anImportanceThatIsNoLongerSaidIsAChange() {
        assertThat(between("similar-items@1.0.0", "similar-items@1.1.0").of(Change.Reweighted.class))
                .singleElement()
                .satisfies(change -> assertThat(change.after()).isNull());
    }

    @Test
    void aVersionDoesNotDifferFromItself() {
        assertThat(between("home-feed@2.0.0", "home-feed@2.0.0").changes()).isEmpty();
    }

    @Test
    void theWayBackIsTheSameTheOtherWayRound() {
        RecommenderDifference back = between("home-feed@3.1.0", "home-feed@2.0.0");
        assertThat(back.of(Change.Dropped.class))
                .extracting(Change::path)
                .containsExactlyElementsOf(
                        difference.of(Change.Added.class).map(Change::path).toList());
        assertThat(back.changes()).hasSameSizeAs(difference.changes());
    }

    private static RecommenderDifference between(String before, String after) {
        Recommender old = PageRecommenders.version(before);
        return RecommenderDifference.between(old, PageRecommenders.version(after));
    }
}
