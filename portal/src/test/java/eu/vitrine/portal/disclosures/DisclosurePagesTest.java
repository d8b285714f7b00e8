// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.disclosures;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Disclosure;
import eu.vitrine.portal.record.Badge;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.Block.Way;
import eu.vitrine.portal.record.RecordPage;
import eu.vitrine.portal.record.RecordPage.Shown;
import eu.vitrine.portal.record.RecordPage.Told;
import eu.vitrine.portal.sample.PageDisclosures;
import eu.vitrine.portal.sample.PortalPages;
import eu.vitrine.portal.sample.Shelf;
import eu.vitrine.portal.shell.Link;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the page of a published text says. */
@PortalPages
class DisclosurePagesTest {

    private static final String MARKET = "/disclosures/market/versions/";

    @Autowired
    private DisclosurePages pages;

    @Autowired
    private Shelf<Disclosure> shelf;

    @BeforeEach
    void fill() {
        shelf.hold(PageDisclosures.all());
    }

    @Test
    void aTextIsItsVersionInForce() {
        Shown shown = shown(pages.page("market"));
        assertThat(shown.heading().text()).isEqualTo("Example Market: Ranking Parameters");
        assertThat(shown.badges()).extracting(Badge::text).containsExactly("In force");
        assertThat(shown.lead().getFirst())
                .isEqualTo("In force: found published since 3 February 2026 at 00:40 UTC. "
                        + "The next version is announced for 1 January 2027 at 00:00 UTC.");
        assertThat(links(shown))
                .contains(MARKET + PageDisclosures.MARKET.get(2))
                .doesNotContain("/disclosures/market");
    }

    @Test
    void aReplacedVersionSaysSoAndLeadsToWhatIsInForce() {
        Shown shown = shown(pages.version("market", PageDisclosures.MARKET.get(1)));
        assertThat(shown.lead().getFirst())
                .isEqualTo("Replaced: found published from 6 May 2025 at 18:30 UTC until 3 February 2026 at 00:40 UTC, "
                        + "when the next version took its place.");
        assertThat(links(shown))
                .contains(
                        "/disclosures/market",
                        MARKET + PageDisclosures.MARKET.get(0) + ".." + PageDisclosures.MARKET.get(1));
    }

    @Test
    void theHistoryLeadsToEveryVersionAndToWhatChangedThen() {
        List<Way> ways = only(shown(pages.page("market")), Block.Ways.class).ways();
        assertThat(ways).extracting(Way::note).containsExactly("Announced", "In force", "Replaced", "Replaced");
        assertThat(ways).extracting(Way::here).containsExactly(false, true, false, false);
        assertThat(ways.getFirst().link())
                .isEqualTo(new Link("1 January 2027 at 00:00 UTC", MARKET + PageDisclosures.MARKET.get(3)));
        assertThat(Objects.requireNonNull(ways.get(2).more()).href())
                .isEqualTo(MARKET + PageDisclosures.MARKET.get(0) + ".." + PageDisclosures.MARKET.get(1));
        assertThat(ways.getLast().more()).isNull();
    }

    @Test
    void aTextWithManyHeadingsHasAListOfThemAndAShortOneHasNone() {
        Block.Reading reading = only(shown(pages.page("market")), Block.Reading.class);
        assertThat(Objects.requireNonNull(reading.contents()).entries())
                .extracting(entry -> entry.level() + " " + entry.link().text() + " "
                        + entry.link().href())
                .containsExactly(
                        "1 How we rank /disclosures/market#part-1",
                        "2 Price /disclosures/market#part-2",
                        "2 Age /disclosures/market#part-3",
                        "2 Sellers /disclosures/market#part-4");
        assertThat(reading.language()).isEqualTo("en");
        assertThat(only(shown(pages.page("suchen")), Block.Reading.class).contents())
                .isNull();
    }

    @Test
    void itSaysWhereTheTextWasTakenFromAndHowToQuoteIt() {
        Shown shown = shown(pages.version("market", PageDisclosures.MARKET.get(1)));
        assertThat(only(shown, Block.Facts.class).facts().toString())
                .contains("Example Market", "English", "open-terms", "commit-1", "20 November 2026 at 08:00 UTC");
        assertThat(only(shown, Block.Quotation.class).text())
                .startsWith("Example Market: Ranking Parameters, version of 6 May 2025 at 18:30 UTC. "
                        + "Ad repository of Example Market, ")
                .endsWith(MARKET + PageDisclosures.MARKET.get(1) + ", read on 21 November 2026.");
    }

    @Test
    void whatThereIsNotAndWhatCannotBeReadAreNotTheSame() {
        assertThat(pages.page("nothing").status()).isEqualTo(404);
        assertThat(pages.version("market", "2020-01-01T00:00:00Z").body())
                .isInstanceOfSatisfying(
                        Told.class,
                        told -> assertThat(told.notice().toString()).contains("market 2020-01-01T00:00:00Z"));
        shelf.takeAway();
        assertThat(pages.page("market").status()).isEqualTo(503);
    }

    private static Shown shown(RecordPage page) {
        assertThat(page.status()).isEqualTo(200);
        return (Shown) page.body();
    }

    private static List<String> links(Shown shown) {
        return shown.aside().stream()
                .flatMap(list -> list.links().stream())
                .map(Link::href)
                .toList();
    }

    private static <B extends Block> B only(Shown shown, Class<B> kind) {
        Stream<Block> blocks = shown.sections().stream().flatMap(section -> section.blocks().stream());
        return blocks.filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }
}
