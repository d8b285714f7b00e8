// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.vitrine.catalog.Recommender;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.RecordPage;
import eu.vitrine.portal.record.RecordPage.Section;
import eu.vitrine.portal.record.RecordPage.Shown;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.sample.PageRecommenders;
import eu.vitrine.portal.sample.PortalPages;
import eu.vitrine.portal.sample.Shelf;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is said about the changes between two versions, and about what is missing in those in force. */
@PortalPages
class DifferencePagesTest {

    @Autowired
    private DifferencePages pages;

    @Autowired
    private FindingsPages findings;

    @Autowired
    private Shelf<Recommender> shelf;

    @BeforeEach
    void fill() {
        shelf.hold(PageRecommenders.all());
    }

    @Test
    void oneSentenceSaysWhatChanged() {
        assertThat(shown(page("2.0.0", "3.1.0", "en")).lead())
                .containsExactly("Between version 2.0.0 (1 March 2026) and 3.1.0 (1 October 2026), “Home feed” gained 1"
                        + " parameter, lost 1 parameter, rules out 1 more thing, weighs 1 parameter differently, and"
                        + " words 2 texts differently: new: “What you searched for” and “medicines”; gone: “Rating of"
                        + " the seller”; other weight: “What you bought”.");
        assertThat(shown(page("1.0.0", "2.0.0", "en")).lead().getFirst())
                .contains("gained 1 option and can now be had without profiling");
        assertThat(shown(page("2.0.0", "2.0.0", "en")).lead().getFirst()).contains("nothing changed");
    }

    @Test
    void eachSortOfChangeHasItsPart() {
        assertThat(shown(page("2.0.0", "3.1.0", "en")).sections())
                .extracting(Section::id)
                .containsExactly("added", "dropped", "reweighted", "reworded", "cite");
        assertThat(shown(page("2.0.0", "3.1.0", "en")).sections().toString())
                .contains("high importance, between 50% and 60% of the whole → Number 2: medium importance");
    }

    @Test
    void wordsAreShownInTheLanguageOfTheReaderAndOthersAreNamed() {
        Section reworded = shown(page("2.0.0", "3.1.0", "el")).sections().get(3);
        assertThat(reworded.blocks().getFirst())
                .isInstanceOfSatisfying(
                        Block.Changes.class,
                        changes -> assertThat(changes.changes())
                                .extracting(Block.Change::label, Block.Change::language)
                                .containsExactly(tuple("What it is for", "el")));
        assertThat(reworded.blocks().getLast().toString()).contains("English and German");
    }

    @Test
    void aVersionThatThereIsNotIsUnknown() {
        assertThat(page("2.0.0", "9", "en").status()).isEqualTo(404);
    }

    @Test
    void findingsSayWhoAndSinceWhen() {
        assertThat(shown(findings.page(Tongues.ANYBODY)).sections())
                .filteredOn(section -> section.blocks().getLast() instanceof Block.Ways)
                .extracting(Section::id, DifferencePagesTest::note)
                .containsExactly(
                        tuple("NO_OPTION_WITHOUT_PROFILING", "shop, since 1 June 2025"),
                        tuple("NO_REASON_FOR_IMPORTANCE", "shop, since 1 February 2026"),
                        tuple("LANGUAGE_INCOMPLETE", "shop, since 1 June 2025"));
    }

    private static String note(Section section) {
        return ((Block.Ways) section.blocks().getLast()).ways().getFirst().note();
    }

    private RecordPage page(String before, String after, String language) {
        return pages.page("home-feed", before, after, new Tongues(language, List.of()));
    }

    private static Shown shown(RecordPage page) {
        return (Shown) page.body();
    }
}
