// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.QueryTooExpensive;
import eu.vitrine.catalog.search.TooManyQuestions;
import eu.vitrine.portal.sample.PageAds;
import eu.vitrine.portal.sample.PortalPages;
import eu.vitrine.portal.sample.Shelf;
import eu.vitrine.portal.search.Applied;
import eu.vitrine.portal.search.Choices;
import eu.vitrine.portal.search.SearchPage;
import eu.vitrine.portal.search.SearchPage.Answer;
import eu.vitrine.portal.search.SearchPage.Told;
import eu.vitrine.portal.search.SearchPages;
import eu.vitrine.portal.shell.Link;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the search page says, before anything lays it out. */
@PortalPages
class SearchPagesTest {

    @Autowired
    private SearchPages<Ad> pages;

    @Autowired
    private Shelf<Ad> shelf;

    @BeforeEach
    void fill() {
        shelf.hold(PageAds.ads());
    }

    @Test
    void theTotalIsASentence() {
        assertThat(answer(Map.of()).total()).isEqualTo("12 ads in this repository");
        assertThat(answer(Map.of("q", List.of("chairs"))).total()).isEqualTo("1 ad matches “chairs”");
        assertThat(answer(Map.of(
                                "country", List.of("DE", "FR"),
                                "shownFrom", List.of("2026-10-01"),
                                "status.not", List.of("REMOVED")))
                        .total())
                .isEqualTo("1 ad – Status: without Taken down; Country reached: Germany or France; "
                        + "shown on or after 1 October 2026");
    }

    @Test
    void theTitleSaysTheQuery() {
        assertThat(page(Map.of()).title()).isEqualTo("Search ads – Ad repository of Example Market");
        assertThat(page(Map.of("q", List.of("summer"), "format", List.of("IMAGE")))
                        .title())
                .isEqualTo("“summer” · Format: Picture – Ad repository of Example Market");
    }

    @Test
    void everythingApplicableIsAChipThatDropsIt() {
        Answer answer = answer(Map.of(
                "q", List.of("summer"),
                "format", List.of("IMAGE"),
                "country.not", List.of("FR"),
                "reachMin", List.of("5")));
        assertThat(answer.applied().chips())
                .extracting(Applied.Chip::text, Applied.Chip::href)
                .containsExactly(
                        tuple("“summer”", "/ads?format=IMAGE&country.not=FR&reachMin=5"),
                        tuple("Format: Picture", "/ads?q=summer&country.not=FR&reachMin=5"),
                        tuple("Not Country reached: France", "/ads?q=summer&format=IMAGE&reachMin=5"),
                        tuple("Reach of at least 5", "/ads?q=summer&format=IMAGE&country.not=FR"));
        assertThat(answer.applied().clear().href()).isEqualTo("/ads");
    }

    @Test
    void aWrongValueIsSaidAndEverythingElseIsAnswered() {
        Answer answer = answer(Map.of(
                "q", List.of("summer"),
                "shownFrom", List.of("yesterday"),
                "reachMax", List.of("many"),
                "status", List.of("GONE"),
                "cursor", List.of("damaged"),
                "fbclid", List.of("x")));
        assertThat(answer.corrections())
                .hasSize(4)
                .anySatisfy(sentence -> assertThat(sentence)
                        .isEqualTo("The first day was left out: “yesterday” is not a day. Write it like 2026-11-21."));
        assertThat(answer.total()).isEqualTo("2 ads match “summer”");
    }

    @Test
    void nothingFoundSaysWhatToDropAndWhatThatBrings() {
        Answer answer = answer(Map.of("q", List.of("chairs"), "format", List.of("VIDEO")));
        assertThat(answer.cards()).isEmpty();
        assertThat(requireNonNull(answer.noHits()).ways())
                .extracting(Link::text)
                .containsExactly(
                        "Without “chairs”: 1 ad",
                        "Without Format: Video: 1 ad",
                        "Clear everything and start again",
                        "How to search");
    }

    @Test
    void aWordThatNoAdHoldsMayHaveBeenMeantAsAnother() {
        Answer answer = answer(Map.of("q", List.of("gadren \"foldng chairs\" -sumer"), "format", List.of("IMAGE")));

        assertThat(answer.meant())
                .isEqualTo(new Link(
                        "Did you mean: garden \"folding chairs\" -sumer (1 ad)",
                        "/ads?q=garden+%22folding+chairs%22+-sumer&format=IMAGE"));
    }

    @Test
    void nothingElseIsMeantByWhatIsFoundOrWouldNotBeFoundEither() {
        assertThat(answer(Map.of("q", List.of("chairs"))).meant()).isNull();
        assertThat(answer(Map.of("q", List.of("chiars"), "format", List.of("VIDEO")))
                        .meant())
                .isNull();
        assertThat(answer(Map.of("q", List.of("xyzzyx"))).meant()).isNull();
        assertThat(answer(Map.of("format", List.of("AUDIO"))).meant()).isNull();
    }

    @Test
    void anEmptyAndAnUnreachableCatalogueAreNotTheSame() {
        shelf.hold();
        SearchPage empty = page(Map.of());
        shelf.takeAway();
        SearchPage unreachable = page(Map.of());
        assertThat(empty.status()).isEqualTo(200);
        assertThat(empty.body())
                .isInstanceOfSatisfying(
                        Told.class, told -> assertThat(told.notice().commands()).isNotEmpty());
        assertThat(unreachable.status()).isEqualTo(503);
        assertThat(unreachable.body())
                .isInstanceOfSatisfying(
                        Told.class,
                        told -> assertThat(told.notice().toString())
                                .contains("cannot answer now")
                                .doesNotContain("/secret/path"));
    }

    @Test
    void aSearchThatTakesTooLongIsNoEmptyOneAndItsWordsStayToBeMended() {
        shelf.refuse(new QueryTooExpensive(Duration.ofSeconds(2)));
        SearchPage page = page(Map.of("q", List.of("summer sale")));
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.form().text()).isEqualTo("summer sale");
        assertThat(page.body()).isInstanceOfSatisfying(Told.class, told -> {
            assertThat(told.notice().heading()).isEqualTo("This search takes too long");
            assertThat(told.notice().sentences()).anyMatch(sentence -> sentence.startsWith("Make it narrower."));
        });
    }

    @Test
    void aPageThatWaitedItsTurnInVainSaysWhenToComeBack() {
        shelf.refuse(new TooManyQuestions());
        SearchPage page = page(Map.of());
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.body())
                .isInstanceOfSatisfying(
                        Told.class,
                        told -> assertThat(told.notice().sentences())
                                .anyMatch(sentence -> sentence.startsWith("Wait a few seconds")));
    }

    @Test
    void relevanceIsAnOrderOnlyWhereWordsAreAskedFor() {
        assertThat(answer(Map.of()).sorts().choices())
                .noneMatch(choice -> choice.href().contains("relevance"));
        Choices sorts = answer(Map.of("q", List.of("summer"))).sorts();
        assertThat(sorts.choices().getFirst().current()).isTrue();
        assertThat(sorts.choices().get(1).href()).isEqualTo("/ads?q=summer&sort=newest");
    }

    @Test
    void theNextPageIsAnAddressAndLeadsBackToTheFirst() {
        Answer first = answer(Map.of("size", List.of("5")));
        assertThat(first.paging().first()).isNull();
        String cursor = requireNonNull(first.paging().next()).href().replaceFirst(".*cursor=", "");
        Answer second = answer(Map.of("size", List.of("5"), "cursor", List.of(cursor)));
        assertThat(second.cards()).hasSize(5).doesNotContainAnyElementsOf(first.cards());
        assertThat(requireNonNull(second.paging().first()).href()).isEqualTo("/ads?size=5");
    }

    private SearchPage page(Map<String, List<String>> parameters) {
        return pages.page(parameters);
    }

    private Answer answer(Map<String, List<String>> parameters) {
        return (Answer) page(parameters).body();
    }
}
