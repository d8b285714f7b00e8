// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.disclosures;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Disclosure;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.Passage;
import eu.vitrine.portal.record.Passage.Around;
import eu.vitrine.portal.record.Passage.Changed;
import eu.vitrine.portal.record.Passage.Folded;
import eu.vitrine.portal.record.RecordPage;
import eu.vitrine.portal.record.RecordPage.Shown;
import eu.vitrine.portal.record.VersionRange;
import eu.vitrine.portal.sample.PageDisclosures;
import eu.vitrine.portal.sample.PortalPages;
import eu.vitrine.portal.sample.Shelf;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the page about the difference between two versions says. */
@PortalPages
class DisclosureDifferencePagesTest {

    @Autowired
    private DisclosureDifferencePages pages;

    @Autowired
    private Shelf<Disclosure> shelf;

    @BeforeEach
    void fill() {
        shelf.hold(PageDisclosures.all());
    }

    @Test
    void oneSentenceSaysAllOfIt() {
        assertThat(shown(0, 1).lead())
                .containsExactly(
                        "Between 1 March 2024 at 10:00 UTC and 6 May 2025 at 18:30 UTC, Example Market "
                                + "re-worded 1 passage, added 1 passage, and dropped 1 passage; 10 passages stayed as they were.");
        assertThat(shown(1, 3).lead().getFirst()).contains("changed no word of this text");
    }

    @Test
    void changesStandUnderTheirHeadingsAndWhatStayedIsFolded() {
        assertThat(passages(shown(0, 1)))
                .containsExactly(
                        "around: How we rank",
                        "around: Our ranking looks at three things.",
                        "around: Price",
                        "Re-worded: The price counts for very little.",
                        "Dropped: ",
                        "around: Age",
                        "around: Newer offers come first. See our rules.",
                        "around: Sellers",
                        "around: A seller cannot pay for a better place.",
                        "Added: Advertisements are marked.",
                        "… 3 unchanged passages …");
    }

    @Test
    void theOtherWayRoundIsTheOtherWayRound() {
        assertThat(shown(1, 0).lead().getFirst()).contains("re-worded 1 passage, added 1 passage, and dropped");
        assertThat(passages(shown(1, 0))).contains("Dropped: ", "Added: So does delivery.");
    }

    @Test
    void aVersionThatThereIsNotCannotBeCompared() {
        assertThat(pages.page("market", new VersionRange(PageDisclosures.MARKET.getFirst(), "never"))
                        .status())
                .isEqualTo(404);
        shelf.takeAway();
        assertThat(page(0, 1).status()).isEqualTo(503);
    }

    private RecordPage page(int before, int after) {
        return pages.page(
                "market", new VersionRange(PageDisclosures.MARKET.get(before), PageDisclosures.MARKET.get(after)));
    }

    private Shown shown(int before, int after) {
        return (Shown) page(before, after).body();
    }

    private static List<String> passages(Shown shown) {
        return shown.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Passages.class::isInstance)
                .flatMap(block -> ((Block.Passages) block).passages().stream())
                .map(DisclosureDifferencePagesTest::said)
                .toList();
    }

    private static String said(Passage passage) {
        return switch (passage) {
            case Folded folded -> folded.label();
            case Around around -> "around: " + around.line().text();
            case Changed changed ->
                changed.label() + ": " + changed.change().words().after();
        };
    }
}
