// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.vitrine.catalog.Recommender;
import eu.vitrine.portal.record.Badge;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.Block.Card;
import eu.vitrine.portal.record.Block.Way;
import eu.vitrine.portal.record.RecordPage;
import eu.vitrine.portal.record.RecordPage.Section;
import eu.vitrine.portal.record.RecordPage.Shown;
import eu.vitrine.portal.record.RecordPage.Told;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.record.Weight;
import eu.vitrine.portal.sample.PageRecommenders;
import eu.vitrine.portal.sample.PortalPages;
import eu.vitrine.portal.sample.Shelf;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the pages of recommenders say, before anything lays them out. */
@PortalPages
class RecommenderPagesTest {

    private static final Tongues GERMAN = new Tongues("de", List.of("fr"));

    @Autowired
    private RecommenderPages pages;

    @Autowired
    private Shelf<Recommender> shelf;

    @BeforeEach
    void fill() {
        shelf.hold(PageRecommenders.all());
    }

    @Test
    void theVersionInForceIsShownAndSaysSo() {
        Shown shown = shown(pages.page("home-feed", Tongues.ANYBODY));
        assertThat(shown.heading().text()).isEqualTo("Home feed");
        assertThat(shown.lead().getLast())
                .isEqualTo(
                        "This is version 3.1.0. It is in force since 1 October 2026, and will be replaced on 1 January 2027.");
        assertThat(shown.badges())
                .extracting(Badge::text)
                .containsExactly("In force", "Uses profiles", "Can be had without profiling");
    }

    @Test
    void everyVersionSaysWhetherItIsInForceAnnouncedOrReplaced() {
        assertThat(shown(pages.version("home-feed", "4.0.0", Tongues.ANYBODY))
                        .lead()
                        .getLast())
                .isEqualTo("This is version 4.0.0. It is announced, and takes effect on 1 January 2027.");
        assertThat(shown(pages.version("home-feed", "1.0.0", Tongues.ANYBODY))
                        .lead()
                        .getLast())
                .isEqualTo("This is version 1.0.0. It is no longer in force: it took effect on 1 January 2025 and was"
                        + " replaced on 1 March 2026.");
    }

    @Test
    void parametersComeByImportanceWithTheirWeightsInWords() {
        List<Card> cards = cards(shown(pages.page("home-feed", Tongues.ANYBODY)), "parameters");
        assertThat(cards)
                .extracting(card -> card.heading().text())
                .containsExactly("What you searched for", "What you bought", "Price");
        assertThat(Objects.requireNonNull(cards.getFirst().weight()))
                .isEqualTo(new Weight("Number 1: high importance, between 35% and 45% of the whole", 35, 45));
        assertThat(cards.get(1).facts())
                .extracting(fact -> fact.label())
                .containsExactly(
                        "Why it is this important", "How you can influence it", "How the importance was found out");
    }

    @Test
    void theOptionWithoutProfilingIsMarked() {
        List<Card> options = cards(shown(pages.page("home-feed", Tongues.ANYBODY)), "options");
        assertThat(options.getLast().badges()).extracting(Badge::text).containsExactly("Uses no profile of you");
        assertThat(options.getFirst().badges())
                .extracting(Badge::text)
                .containsExactly("Uses a profile of you", "In force if you choose nothing");
    }

    @Test
    void whereThereIsAChoiceTheWayToItIsOneClick() {
        assertThat(section(shown(pages.page("home-feed", Tongues.ANYBODY)), "options")
                        .blocks()
                        .getLast())
                .isInstanceOfSatisfying(
                        Block.Ways.class,
                        ways -> assertThat(ways.ways().getFirst().link().href()).isEqualTo("/settings#home-feed"));
        assertThat(section(shown(pages.page("similar-items", Tongues.ANYBODY)), "options")
                        .blocks())
                .noneMatch(Block.Ways.class::isInstance);
    }

    @Test
    void textsComeInTheLanguageOfTheReaderAndSayWhich() {
        Shown shown = shown(pages.page("home-feed", GERMAN));
        assertThat(shown.heading().text()).isEqualTo("Startseiten-Feed");
        assertThat(shown.heading().language()).isEqualTo("de");
        assertThat(Objects.requireNonNull(shown.languages()).links())
                .extracting(link -> link.text(), link -> link.href(), link -> link.current())
                .containsExactly(
                        tuple("Deutsch", "/recommenders/home-feed?lang=de", true),
                        tuple("Ελληνικά", "/recommenders/home-feed?lang=el", false),
                        tuple("English", "/recommenders/home-feed?lang=en", false));
    }

    @Test
    void whatTheRecordLacksInALanguageComesInAnother() {
        Shown shown = shown(pages.page("similar-items", new Tongues("el", List.of())));
        assertThat(shown.heading().language()).isEqualTo("en");
        assertThat(shown.heading().text()).contains("<b>&amp;</b>");
    }

    @Test
    void theHistoryLeadsToEveryVersionAndToWhatChangedInIt() {
        List<Way> ways = blocks(shown(pages.page("home-feed", GERMAN)), "history")
                .filter(Block.Ways.class::isInstance)
                .flatMap(block -> ((Block.Ways) block).ways().stream())
                .toList();
        assertThat(ways)
                .extracting(way -> way.link().href(), Way::note, Way::here)
                .contains(
                        tuple("/recommenders/home-feed/versions/4.0.0?lang=de", "announced for 1 January 2027", false),
                        tuple(
                                "/recommenders/home-feed/versions/3.1.0?lang=de",
                                "in force since 1 October 2026, until 1 January 2027",
                                true));
        assertThat(Objects.requireNonNull(ways.getFirst().more()).href())
                .isEqualTo("/recommenders/home-feed/versions/3.1.0..4.0.0?lang=de");
        assertThat(ways.getLast().more()).isNull();
    }

    @Test
    void whatTheLawAsksForAndIsNotThereIsSaidFirst() {
        Shown shown = shown(pages.page("similar-items", Tongues.ANYBODY));
        assertThat(shown.sections().getFirst().id()).isEqualTo("findings");
        assertThat(shown.sections().getFirst().toString())
                .contains("no option that uses no profile of people", "how important it is, or why")
                .doesNotContain("no main parameter");
        assertThat(section(shown(pages.page("home-feed", Tongues.ANYBODY)), "purpose"))
                .isNotNull();
    }

    @Test
    void anUnknownRecommenderAndACatalogueThatCannotAnswerAreNotTheSame() {
        assertThat(pages.page("nothing", Tongues.ANYBODY).status()).isEqualTo(404);
        assertThat(pages.version("home-feed", "9", Tongues.ANYBODY).status()).isEqualTo(404);
        shelf.takeAway();
        RecordPage unavailable = pages.page("home-feed", Tongues.ANYBODY);
        assertThat(unavailable.status()).isEqualTo(503);
        assertThat(unavailable.body()).isInstanceOf(Told.class);
    }

    private static Shown shown(RecordPage page) {
        return (Shown) page.body();
    }

    private static Section section(Shown shown, String id) {
        return shown.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Block> blocks(Shown shown, String id) {
        return section(shown, id).blocks().stream();
    }

    private static List<Card> cards(Shown shown, String id) {
        return blocks(shown, id)
                .filter(Block.Cards.class::isInstance)
                .flatMap(block -> ((Block.Cards) block).cards().stream())
                .toList();
    }
}
