// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.targeting;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Targeting.Dimension;
import eu.vitrine.catalog.TargetingParameter;
import eu.vitrine.catalog.sample.AdDraft;
import eu.vitrine.portal.ads.AdPages;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.Block.Facts;
import eu.vitrine.portal.record.Block.Item;
import eu.vitrine.portal.record.Block.Items;
import eu.vitrine.portal.record.Block.Sentences;
import eu.vitrine.portal.record.Block.Table;
import eu.vitrine.portal.record.Block.Texts;
import eu.vitrine.portal.record.Block.Way;
import eu.vitrine.portal.record.Block.Ways;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.record.RecordPage;
import eu.vitrine.portal.record.RecordPage.Shown;
import eu.vitrine.portal.record.RecordPage.Told;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.record.ValueList;
import eu.vitrine.portal.sample.Explained;
import eu.vitrine.portal.sample.PortalPages;
import eu.vitrine.portal.sample.Shelf;
import eu.vitrine.portal.shell.Link;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a page says about a targeting parameter, and how it and the ads lead to each other. */
@PortalPages
class TargetingPagesTest {

    @Autowired
    private Shelf<TargetingParameter> parameters;

    @Autowired
    private Shelf<Ad> ads;

    @Autowired
    private TargetingPages pages;

    @Autowired
    private AdPages adPages;

    @BeforeEach
    void fill() {
        parameters.hold(Explained.full("test", Dimension.INTEREST), Explained.special("test", Dimension.BEHAVIOUR));
        ads.hold(
                AdDraft.of("1").include(Dimension.INTEREST, "Football").ad(),
                AdDraft.of("2").exclude(Dimension.INTEREST, "Football").ad());
    }

    @Test
    void thePageSpeaksTheLanguageOfTheReader() {
        Shown german = shown("test:interest", "de");

        assertThat(german.heading()).isEqualTo(Marked.plain("Interessen", "de"));
        assertThat(said(german, "meaning")).contains("Was Sie angesehen haben.", "Ihre Besuche.");
        assertThat(block(german, "change", Texts.class).texts())
                .containsExactly(Marked.plain("Öffnen Sie die Einstellungen.", "de"));
        assertThat(block(german, "change", Items.class).items())
                .extracting(Item::href)
                .containsExactly("https://shop.example/settings");
        assertThat(shown("test:interest", "mt").heading().text()).isEqualTo("Interests");
    }

    @Test
    void whatThePlatformDoesNotSayIsSaidToBeUnsaid() {
        Shown special = shown("test:special", "en");

        assertThat(said(special, "meaning"))
                .filteredOn("The platform does not say."::equals)
                .hasSize(4);
        assertThat(block(special, "change", Sentences.class).sentences())
                .singleElement()
                .asString()
                .startsWith("The platform does not say how");
        assertThat(block(special, "findings", Sentences.class).sentences())
                .singleElement()
                .asString()
                .contains("specially protects");
    }

    @Test
    void theNumbersOfAdsLeadToTheAds() {
        Shown page = shown("test:interest", "en");

        assertThat(block(page, "use", Ways.class).ways())
                .extracting(Way::link)
                .containsExactly(
                        new Link("1 ad was shown to people because of it", "/ads?platform=test&targeting=INTEREST"),
                        new Link("1 ad was kept from people because of it", "/ads?platform=test&excluded=INTEREST"));
        assertThat(block(page, "use", Table.class).rows())
                .allSatisfy(row -> assertThat(
                                Objects.requireNonNull(row.cells().getFirst().link())
                                        .href())
                        .startsWith("/ads?platform=test&targeting=INTEREST&shownFrom="));
    }

    @Test
    void whatNoAdUsesHasNoTable() {
        assertThat(blocks(shown("test:special", "en"), "use")).noneMatch(Table.class::isInstance);
    }

    @Test
    void anAdLeadsToTheExplanationOfItsTargeting() {
        assertThat(explanations("test:1"))
                .containsExactly(new Link(
                        "What “Interests” means here, and how to change it", "/targeting-parameters/test:interest"));
    }

    @Test
    void whereSeveralExplainTheSameTheAdLeadsToAllOfThem() {
        parameters.hold(Explained.full("test", Dimension.INTEREST), Explained.special("test", Dimension.INTEREST));

        assertThat(explanations("test:2"))
                .extracting(Link::href)
                .containsExactly("/targeting-parameters?platform=test&dimension=INTEREST");
    }

    @Test
    void whatIsNotExplainedHasNoLink() {
        parameters.hold(Explained.full("elsewhere", Dimension.INTEREST));

        assertThat(explanations("test:1")).isEmpty();
    }

    @Test
    void anUnknownIdAndASilentCatalogueAreSaid() {
        assertThat(pages.page("test:nothing", Tongues.ANYBODY).status()).isEqualTo(404);
        parameters.takeAway();
        assertThat(pages.page("test:interest", Tongues.ANYBODY).status()).isEqualTo(503);
        assertThat(pages.page("test:interest", Tongues.ANYBODY).body()).isInstanceOf(Told.class);
    }

    private Shown shown(String id, String language) {
        return (Shown) pages.page(id, new Tongues(language, List.of())).body();
    }

    private static List<String> said(Shown page, String section) {
        return block(page, section, Facts.class).facts().stream()
                .flatMap(fact -> fact.values().stream())
                .map(value -> value.text().text())
                .toList();
    }

    private static <B> B block(Shown page, String section, Class<B> type) {
        return blocks(page, section).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<Block> blocks(Shown page, String id) {
        return page.sections().stream()
                .filter(section -> section.id().equals(id))
                .map(RecordPage.Section::blocks)
                .findFirst()
                .orElseThrow();
    }

    private List<Link> explanations(String id) {
        Shown page = (Shown) adPages.page(id, Tongues.ANYBODY).body();
        return page.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Audience.class::isInstance)
                .flatMap(block -> ((Block.Audience) block).lists().stream())
                .map(ValueList::explained)
                .filter(Objects::nonNull)
                .toList();
    }
}
