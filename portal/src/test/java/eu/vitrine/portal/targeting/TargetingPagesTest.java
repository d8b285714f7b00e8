// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.targeting;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Targeting.Dimension;
import eu.vitrine.catalog.TargetingParameter;
import eu.vitrine.catalog.sample.AdDraft;
import eu.vitrine.portal.ads.AdPage;
import eu.vitrine.portal.ads.AdPages;
import eu.vitrine.portal.ads.Block;
import eu.vitrine.portal.record.Fact;
import eu.vitrine.portal.sample.Explained;
import eu.vitrine.portal.sample.PortalPages;
import eu.vitrine.portal.sample.Shelf;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.targeting.TargetingPage.Shown;
import eu.vitrine.portal.targeting.TargetingPage.Told;
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

        assertThat(german.heading().text()).isEqualTo("Interessen");
        assertThat(german.heading().language()).isEqualTo("de");
        assertThat(texts(german)).contains("Was Sie angesehen haben.", "Ihre Besuche.");
        assertThat(german.change().how().text()).isEqualTo("Öffnen Sie die Einstellungen.");
        assertThat(Objects.requireNonNull(german.change().where()).href()).isEqualTo("https://shop.example/settings");
        assertThat(shown("test:interest", "mt").heading().text()).isEqualTo("Interests");
    }

    @Test
    void whatThePlatformDoesNotSayIsSaidToBeUnsaid() {
        Shown special = shown("test:special", "en");

        assertThat(texts(special))
                .filteredOn("The platform does not say."::equals)
                .hasSize(4);
        assertThat(special.change().how().text()).startsWith("The platform does not say how");
        assertThat(special.findings()).singleElement().asString().contains("specially protects");
    }

    @Test
    void theNumbersOfAdsLeadToTheAds() {
        Shown page = shown("test:interest", "en");

        assertThat(page.use().sentences())
                .containsExactly(
                        new Link("1 ad was shown to people because of it", "/?platform=test&targeting=INTEREST"),
                        new Link("1 ad was kept from people because of it", "/?platform=test&excluded=INTEREST"));
        assertThat(Objects.requireNonNull(page.use().table()).rows())
                .allSatisfy(row ->
                        assertThat(row.include().href()).startsWith("/?platform=test&targeting=INTEREST&shownFrom="));
    }

    @Test
    void whatNoAdUsesHasNoTable() {
        assertThat(shown("test:special", "en").use().table()).isNull();
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
        assertThat(pages.page("test:nothing", List.of()).status()).isEqualTo(404);
        parameters.takeAway();
        assertThat(pages.page("test:interest", List.of()).status()).isEqualTo(503);
        assertThat(pages.page("test:interest", List.of()).body()).isInstanceOf(Told.class);
    }

    private Shown shown(String id, String language) {
        return (Shown) pages.page(id, List.of(language)).body();
    }

    private static List<String> texts(Shown page) {
        return page.facts().stream()
                .flatMap(fact -> fact.values().stream())
                .map(Fact.Value::text)
                .map(text -> text.text())
                .toList();
    }

    private List<Link> explanations(String id) {
        AdPage.Shown page = (AdPage.Shown) adPages.page(id).body();
        return page.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Audience.class::isInstance)
                .flatMap(block -> ((Block.Audience) block).lists().stream())
                .map(Block.ValueList::explained)
                .filter(Objects::nonNull)
                .toList();
    }
}
