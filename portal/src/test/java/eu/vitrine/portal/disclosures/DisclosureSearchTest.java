// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.disclosures;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Disclosure;
import eu.vitrine.portal.record.Badge;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.sample.PageDisclosures;
import eu.vitrine.portal.sample.PortalPages;
import eu.vitrine.portal.sample.Shelf;
import eu.vitrine.portal.search.ResultCard;
import eu.vitrine.portal.search.ResultCard.Detail;
import eu.vitrine.portal.search.SearchPage.Answer;
import eu.vitrine.portal.search.SearchPage.Told;
import eu.vitrine.portal.search.SearchPages;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The search among published texts. */
@PortalPages
class DisclosureSearchTest {

    @Autowired
    private SearchPages<Disclosure> pages;

    @Autowired
    private Shelf<Disclosure> shelf;

    @BeforeEach
    void fill() {
        shelf.hold(PageDisclosures.all());
    }

    @Test
    void everyVersionIsAHitTheNewestFirst() {
        assertThat(answer(Map.of("service", List.of("Example Market"))).cards())
                .extracting(ResultCard::href)
                .containsExactlyElementsOf(PageDisclosures.MARKET.reversed().stream()
                        .map(moment -> "/disclosures/market/versions/" + moment)
                        .toList());
    }

    @Test
    void oneOfThemIsInForce() {
        List<ResultCard> cards = answer(Map.of("status", List.of("ACTIVE"), "service", List.of("Example Market")))
                .cards();
        assertThat(cards).hasSize(1);
        assertThat(cards.getFirst().badges()).extracting(Badge::text).containsExactly("In force");
        assertThat(answer(Map.of("changedFrom", List.of("2025-05-01"), "changedTo", List.of("2025-05-31")))
                        .total())
                .isEqualTo("1 version – changed between 1 May 2025 and 31 May 2025");
    }

    @Test
    void aCardSaysWhoseTextSinceWhenInWhichLanguageAndHowLong() {
        ResultCard card = answer(Map.of("status", List.of("SCHEDULED"))).cards().getFirst();
        assertThat(card.title().text()).isEqualTo("Example Market: Ranking Parameters");
        assertThat(card.details())
                .extracting(Detail::text)
                .containsExactly("Since 1 January 2027 at 00:00 UTC", "English", "364 characters");
    }

    @Test
    void whatWasFoundIsMarkedAndMarksOfStructureAreGone() {
        ResultCard card = answer(Map.of("q", List.of("\"looks at three\" market"), "sort", List.of("oldest")))
                .cards()
                .getFirst();
        assertThat(marked(card.title())).isEqualTo("Example [Market]: Ranking Parameters");
        assertThat(marked(Objects.requireNonNull(card.text())))
                .contains("[looks at three]")
                .contains("The price counts for a lot.")
                .doesNotContain("**", "===", "---");
    }

    @Test
    void withoutWordsThereIsTheBeginning() {
        Marked text = Objects.requireNonNull(answer(Map.of("status", List.of("SCHEDULED")))
                .cards()
                .getFirst()
                .text());
        assertThat(text.text()).startsWith("How we rank Our ranking looks at three things. Price The price counts");
        assertThat(text.text()).endsWith("…").hasSizeLessThan(250);
        assertThat(text.language()).isEqualTo("en");
    }

    @Test
    void whereThereAreNoneOnlyTheCommandThatBringsSomeIsNamed() {
        shelf.hold();
        Told told = (Told) pages.page(Map.of()).body();
        assertThat(told.notice().heading()).isEqualTo("No published texts are here yet");
        assertThat(told.notice().commands()).hasSize(1).allMatch(command -> command.contains("ranking-disclosures"));
    }

    private Answer answer(Map<String, List<String>> parameters) {
        return (Answer) pages.page(parameters).body();
    }

    private static String marked(Marked text) {
        return text.runs().stream()
                .map(run -> run.hit() ? '[' + run.text() + ']' : run.text())
                .collect(Collectors.joining());
    }
}
