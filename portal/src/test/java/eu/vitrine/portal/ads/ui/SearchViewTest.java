// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.dom.Element;
import eu.vitrine.catalog.Ad;
import eu.vitrine.portal.sample.PageAds;
import eu.vitrine.portal.sample.PortalPages;
import eu.vitrine.portal.sample.Shelf;
import eu.vitrine.portal.sample.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The search as Vaadin lays it out, without a browser. */
@PortalPages
class SearchViewTest extends SpringBrowserlessTest {

    @Autowired
    private Shelf<Ad> shelf;

    @BeforeEach
    void fill() {
        shelf.hold(PageAds.ads());
    }

    @Test
    void allAdsAreThereAtFirst() {
        Window.open("/");
        assertThat(Window.byId("total").getTextRecursively()).isEqualTo("12 ads in this repository");
        assertThat(Window.ofClass("card")).hasSize(12);
        assertThat(Window.ofClass("chip")).isEmpty();
    }

    @Test
    void choosingAValueChangesTheAddressAndShowsWhatIsChosen() {
        Window.open("/?q=summer");
        Window.follow("facet-country-DE");
        assertThat(Window.address()).isEqualTo("/en/?q=summer&country=DE");
        assertThat(Window.byId("facet-country-DE").getAttribute("data-state")).isEqualTo("chosen");
        assertThat(Window.byId("facet-country-DE").getAttribute("aria-current")).isEqualTo("true");
        assertThat(Window.ofClass("chip")).hasSize(2);
        Window.follow("facet-country-DE");
        assertThat(Window.address()).isEqualTo("/en/?q=summer");
    }

    @Test
    void severalValuesCanBeChosenAndOthersLeftOut() {
        Window.open("/");
        Window.follow("facet-country-DE");
        Window.follow("facet-country-GR");
        Window.follow("facet-country-FR-not");
        assertThat(Window.address()).isEqualTo("/en/?country=DE&country=GR&country.not=FR");
        assertThat(Window.byId("facet-country-FR").getAttribute("data-state")).isEqualTo("left_out");
        assertThat(Window.ofClass("card")).hasSize(3);
    }

    @Test
    void aChipDropsOneThingAndClearDropsAll() {
        Window.open("/?q=summer&format=IMAGE");
        Element chip = Window.ofClass("chip").getFirst();
        assertThat(chip.getTextRecursively()).contains("Remove “summer”");
        Window.open(chip.getAttribute("href"));
        assertThat(Window.address()).isEqualTo("/en/?format=IMAGE");
        Window.follow("clear");
        assertThat(Window.address()).isEqualTo("/en/");
    }

    @Test
    void theBoxSearchesAmongWhatIsChosen() {
        Window.open("/?country=DE&cursor=x");
        find(Input.class).withId("q").single().setValue("  chairs ");
        Window.happens(Window.ofClass("search-box").getFirst(), "submit");
        assertThat(Window.address()).isEqualTo("/en/?q=chairs&country=DE");
        assertThat(find(Input.class).withId("q").single().getValue()).isEqualTo("chairs");
    }

    @Test
    void daysAndNumbersNarrowFromTheirFields() {
        Window.open("/");
        find(Input.class).withId("reachMin").single().setValue("100000");
        Element form = Window.byId("reachMin").getParent().getParent().getParent();
        Window.happens(form, "submit");
        assertThat(Window.address()).isEqualTo("/en/?reachMin=100000");
        assertThat(Window.byId("total").getTextRecursively()).isEqualTo("2 ads with a reach of at least 100,000");
    }

    @Test
    void matchesAreMarked() {
        Window.open("/?q=SUMMER");
        assertThat(Window.elements()
                        .filter(element -> element.getTag().equals("mark"))
                        .map(Element::getText))
                .containsExactlyInAnyOrder("Summer", "summer");
    }

    @Test
    void valuesCanBeLookedForByTheirBeginning() {
        Window.open("/?advertiser=none");
        Input find = find(Input.class)
                .withCondition(input -> input.isVisible() && input.hasClassName("find"))
                .all()
                .getFirst();
        find.setValue("citizens");
        Window.open("/?advertiser=none&format=TEXT");
        assertThat(Window.byId("facet-advertiser-Citizens+for+Sundays").getTextRecursively())
                .contains("1");
    }

    @Test
    void nothingFoundOffersWhatToDrop() {
        Window.open("/?q=nosuchword&country=DE");
        assertThat(Window.byId("total").getTextRecursively()).startsWith("No ads match “nosuchword”");
        assertThat(Window.text()).contains("Without “nosuchword”: 5 ads", "Clear everything and start again");
        assertThat(Window.ofClass("tools").getFirst().isVisible()).isFalse();
    }

    @Test
    void aCatalogueThatCannotAnswerIsNoEmptyOne() {
        shelf.takeAway();
        Window.open("/?q=summer");
        assertThat(Window.text()).contains("The repository cannot answer now").doesNotContain("/secret/path", "No ads");
        shelf.hold();
        Window.open("/?q=summer&size=50");
        assertThat(Window.text()).contains("No ads are here yet", "indexer.jar demo --catalog");
    }

    @Test
    void aCatalogueThatGoesAwayBetweenTwoClicksIsMissed() {
        Window.open("/?advertiser=none");
        Input find = find(Input.class)
                .withCondition(input -> input.isVisible() && input.hasClassName("find"))
                .all()
                .getFirst();
        shelf.takeAway();
        Window.happens(Window.ofClass("more").getFirst(), "click");
        assertThat(Window.text()).contains("The repository cannot answer now").doesNotContain("/secret/path");
        assertThat(find.isAttached()).isFalse();
        shelf.hold(PageAds.ads());
        Window.open("/");
        assertThat(Window.ofClass("card")).hasSize(12);
    }

    @Test
    void aWrongAddressIsExplainedAndTheRestAnswered() {
        Window.open("/?q=summer&shownTo=2026-13-01&utm_source=x");
        assertThat(Window.ofClass("warning"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.getText()).contains("“2026-13-01” is not a day"));
        assertThat(Window.ofClass("card")).hasSize(2);
    }

    @Test
    void theWindowIsNamedAfterTheSearch() {
        Window.open("/?q=summer");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("“summer” – Ad repository of Example Market");
    }

    @Test
    void whatNarrowsNothingIsFolded() {
        Window.open("/");
        assertThat(Window.byId("filters").getClassList()).doesNotContain("unfolded");
        Window.happens(Window.ofClass("filters-button").getFirst(), "click");
        assertThat(Window.byId("filters").getClassList()).contains("unfolded");
        Window.open("/?country=DE");
        assertThat(Window.byId("filters").getClassList()).contains("unfolded");
    }
}
