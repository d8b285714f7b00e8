// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.portal.record.Block.Audience;
import eu.vitrine.portal.record.Block.Creative;
import eu.vitrine.portal.record.Block.Table;
import eu.vitrine.portal.record.Landing;
import eu.vitrine.portal.record.RecordPage.Section;
import eu.vitrine.portal.record.RecordPage.Shown;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.sample.PageAds;
import eu.vitrine.portal.sample.PortalPages;
import eu.vitrine.portal.sample.Shelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the page of an ad says, before anything lays it out. */
@PortalPages
class AdPagesTest {

    @Autowired
    private AdPages pages;

    @Autowired
    private Shelf<Ad> shelf;

    @BeforeEach
    void fill() {
        shelf.hold(PageAds.ads());
    }

    @Test
    void everyPeriodIsSaidWithItsLastDay() {
        assertThat(section("summer-sale", "periods").toString())
                .contains("Since 1 October 2026, no end reported", "1 June 2026 to 30 June 2026");
        assertThat(section("declared", "periods").toString()).contains("On 12 September 2026");
    }

    @Test
    void soughtAndKeptOutStandApart() {
        assertThat(section("summer-sale", "audience").blocks().stream()
                        .filter(Audience.class::isInstance)
                        .map(Audience.class::cast))
                .satisfiesExactly(
                        sought -> assertThat(sought.toString())
                                .contains("Shown to people who", "Gardening", "Bayern (region)")
                                .doesNotContain("Berlin"),
                        kept -> assertThat(kept.toString())
                                .contains(
                                        "Kept from people who",
                                        "Berlin (region)",
                                        "had to do with the advertiser before")
                                .doesNotContain("Bayern"));
    }

    @Test
    void aLongListIsFolded() {
        Audience audience =
                (Audience) section("postal-codes", "audience").blocks().get(1);
        assertThat(audience.lists()).singleElement().satisfies(list -> {
            assertThat(list.shown()).hasSize(10);
            assertThat(list.folded()).hasSize(3_989);
            assertThat(list.showAll()).isEqualTo("Show all 3,999");
        });
    }

    @Test
    void peopleAndTimesShownAreNeverMixedUp() {
        assertThat(section("summer-sale", "reach").toString())
                .contains("It reached 120,000 people.", "between 1,000 and 5,000 people", "never added up");
        assertThat(section("postal-codes", "reach").toString())
                .contains("It was shown 27,474 times. How many people that were is not published.")
                .doesNotContain("27,474 people");
        assertThat(section("declared", "reach").toString()).contains("It reached at most 100 people.");
    }

    @Test
    void barsAreInProportionToTheLargest() {
        Table table = (Table) section("summer-sale", "reach").blocks().get(2);
        assertThat(table.rows())
                .extracting(row -> row.cells().getFirst().share())
                .containsExactly(100, 39, 6);
    }

    @Test
    void aNullPayerMeansThatTheAdvertiserPaid() {
        assertThat(section("greek", "parties").toString()).contains("The advertiser paid.");
        assertThat(section("summer-sale", "parties").toString()).contains("Blue Media Agency Ltd");
        assertThat(section("declared", "parties").toString()).doesNotContain("The advertiser paid.");
    }

    @Test
    void theHostOfALinkIsTheOneTheBrowserGoesTo() {
        assertThat(landing("hostile").host()).isEqualTo("evil.example");
        assertThat(landing("hostile").before()).isEqualTo("https://bank.example@");
        assertThat(landing("summer-sale").rest()).isEqualTo("/sale?from=ad");
    }

    @Test
    void codesOfTheCommissionBecomeWordsAndOthersStay() {
        assertThat(section("removed-terms", "removal").toString())
                .contains(
                        "It was removed",
                        "Somebody reported it",
                        "Germany, France",
                        "5 October 2026",
                        "Taken by people");
        assertThat(section("removed-illegal", "removal").toString())
                .contains("Taken off the shelf", "The whole European Union", "6 October 2027");
    }

    @Test
    void aRemovedAdHasNoSectionOnWhatItShowedAndWhoWasBehindIt() {
        assertThat(shown("removed-terms").sections())
                .extracting(Section::id)
                .containsExactly("removal", "periods", "audience", "reach", "source", "cite");
    }

    @Test
    void anUnknownIdIsNotFoundAndAnUnreachableCatalogueIsNot() {
        assertThat(pages.page("shop:nothing", Tongues.ANYBODY).status()).isEqualTo(404);
        assertThat(pages.page("shop:nothing", Tongues.ANYBODY).body().toString())
                .contains("No ad has the number “shop:nothing”.");
        shelf.takeAway();
        assertThat(pages.page("shop:nothing", Tongues.ANYBODY).status()).isEqualTo(503);
    }

    private Shown shown(String id) {
        return (Shown) pages.page("shop:" + id, Tongues.ANYBODY).body();
    }

    private Section section(String id, String part) {
        return shown(id).sections().stream()
                .filter(section -> section.id().equals(part))
                .findFirst()
                .orElseThrow();
    }

    private Landing landing(String id) {
        return requireNonNull(((Creative) section(id, "creative").blocks().getFirst()).landing());
    }
}
