// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.ui;

import static eu.vitrine.catalog.sample.AdDraft.of;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.dom.Element;
import eu.vitrine.catalog.Ad;
import eu.vitrine.portal.sample.PageAds;
import eu.vitrine.portal.sample.PortalPages;
import eu.vitrine.portal.sample.Shelf;
import eu.vitrine.portal.sample.Window;
import java.util.List;
import java.util.stream.IntStream;
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
        Window.open("/ads");
        assertThat(Window.byId("total").getTextRecursively()).isEqualTo("12 ads in this repository");
        assertThat(Window.ofClass("card")).hasSize(12);
        assertThat(Window.ofClass("chip")).isEmpty();
    }

    @Test
    void choosingAValueChangesTheAddressAndShowsWhatIsChosen() {
        Window.open("/ads?q=summer");
        Window.follow("facet-country-DE");
        assertThat(Window.address()).isEqualTo("/en/ads?q=summer&country=DE");
        assertThat(Window.byId("facet-country-DE").getAttribute("data-state")).isEqualTo("chosen");
        assertThat(Window.byId("facet-country-DE").getAttribute("aria-current")).isEqualTo("true");
        assertThat(Window.ofClass("chip")).hasSize(2);
        Window.follow("facet-country-DE");
        assertThat(Window.address()).isEqualTo("/en/ads?q=summer");
    }

    @Test
    void severalValuesCanBeChosenAndOthersLeftOut() {
        Window.open("/ads");
        Window.follow("facet-country-DE");
        Window.follow("facet-country-GR");
        Window.follow("facet-country-FR-not");
        assertThat(Window.address()).isEqualTo("/en/ads?country=DE&country=GR&country.not=FR");
        assertThat(Window.byId("facet-country-FR").getAttribute("data-state")).isEqualTo("left_out");
        assertThat(Window.ofClass("card")).hasSize(3);
    }

    @Test
    void aChipDropsOneThingAndClearDropsAll() {
        Window.open("/ads?q=summer&format=IMAGE");
        Element chip = Window.ofClass("chip").getFirst();
        assertThat(chip.getTextRecursively()).contains("Remove “summer”");
        Window.open(chip.getAttribute("href"));
        assertThat(Window.address()).isEqualTo("/en/ads?format=IMAGE");
        Window.follow("clear");
        assertThat(Window.address()).isEqualTo("/en/ads");
    }

    @Test
    void theBoxSearchesAmongWhatIsChosen() {
        Window.open("/ads?country=DE&cursor=x");
        find(Input.class).withId("q").single().setValue("  chairs ");
        Window.happens(Window.ofClass("search-box").getFirst(), "submit");
        assertThat(Window.address()).isEqualTo("/en/ads?q=chairs&country=DE");
        assertThat(find(Input.class).withId("q").single().getValue()).isEqualTo("chairs");
    }

    @Test
    void daysAndNumbersNarrowFromTheirFields() {
        Window.open("/ads");
        find(Input.class).withId("reachMin").single().setValue("100000");
        Element form = Window.byId("reachMin").getParent().getParent().getParent();
        Window.happens(form, "submit");
        assertThat(Window.address()).isEqualTo("/en/ads?reachMin=100000");
        assertThat(Window.byId("total").getTextRecursively()).isEqualTo("2 ads – with a reach of at least 100,000");
    }

    @Test
    void matchesAreMarked() {
        Window.open("/ads?q=SUMMER");
        assertThat(Window.elements()
                        .filter(element -> element.getTag().equals("mark"))
                        .map(Element::getText))
                .containsExactlyInAnyOrder("Summer", "summer");
    }

    @Test
    void valuesCanBeLookedForByTheirBeginning() {
        shelf.hold(advertisers(12));
        Window.open("/en/ads");
        assertThat(advertisersOffered()).hasSize(10);
        lookedFor().setValue("seller 12");
        Window.open("/en/ads?view=list");
        assertThat(advertisersOffered()).containsExactly("facet-advertiser-Seller+12");
    }

    @Test
    void nothingFoundOffersWhatToDrop() {
        Window.open("/ads?q=nosuchword&country=DE");
        assertThat(Window.byId("total").getTextRecursively()).startsWith("No ads match “nosuchword”");
        assertThat(Window.text())
                .contains("Without “nosuchword”: 5 ads", "Clear everything and start again", "How to search");
        assertThat(Window.ofClass("tools").getFirst().isVisible()).isFalse();
    }

    @Test
    void aCatalogueThatCannotAnswerIsNoEmptyOne() {
        shelf.takeAway();
        Window.open("/ads?q=summer");
        assertThat(Window.text()).contains("The repository cannot answer now").doesNotContain("/secret/path", "No ads");
        shelf.hold();
        Window.open("/ads?q=summer&size=50");
        assertThat(Window.text()).contains("No ads are here yet", "indexer.jar demo --catalog");
    }

    @Test
    void aCatalogueThatGoesAwayBetweenTwoClicksIsMissed() {
        shelf.hold(advertisers(12));
        Window.open("/ads");
        Input find = lookedFor();
        shelf.takeAway();
        Window.happens(Window.ofClass("more").getFirst(), "click");
        assertThat(Window.text()).contains("The repository cannot answer now").doesNotContain("/secret/path");
        assertThat(find.isAttached()).isFalse();
        shelf.hold(PageAds.ads());
        Window.open("/ads");
        assertThat(Window.ofClass("card")).hasSize(12);
    }

    @Test
    void aWrongAddressIsExplainedAndTheRestAnswered() {
        Window.open("/ads?q=summer&shownTo=2026-13-01&utm_source=x");
        assertThat(Window.ofClass("warning"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.getText()).contains("“2026-13-01” is not a day"));
        assertThat(Window.ofClass("card")).hasSize(2);
    }

    @Test
    void theWindowIsNamedAfterTheSearch() {
        Window.open("/ads?q=summer");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("“summer” – Ad repository of Example Market");
    }

    @Test
    void filtersHaveLinksThatOpenAndCloseThem() {
        Window.open("/ads?country=DE");
        assertThat(Window.byId("filters-open").getText()).isEqualTo("Filters (1 used)");
        assertThat(Window.byId("filters-open").getAttribute("href")).isEqualTo("/en/ads?country=DE#filters");
        assertThat(Window.byId("filters-close").getTextRecursively()).isEqualTo("Show 5 ads");
        assertThat(Window.byId("filters-close").getAttribute("href")).isEqualTo("/en/ads?country=DE#results");
    }

    @Test
    void theLayoutOfTheResultsStandsInTheAddressAndStays() {
        Window.open("/ads?q=summer&view=table");
        assertThat(Window.elements().filter(element -> "col".equals(element.getAttribute("scope"))))
                .extracting(Element::getText)
                .startsWith("Ad", "Status", "Who", "When");
        assertThat(Window.elements().filter(element -> "row".equals(element.getAttribute("scope"))))
                .hasSize(2);
        assertThat(Window.byId("hit-shop:summer-sale").getAttribute("href"))
                .isEqualTo("/en/ads/shop:summer-sale?from=q%3Dsummer%26view%3Dtable");
        Window.follow("facet-country-DE");
        assertThat(Window.address()).isEqualTo("/en/ads?q=summer&country=DE&view=table");
        Window.follow("clear");
        assertThat(Window.address()).isEqualTo("/en/ads?view=table");
        find(Input.class).withId("q").single().setValue("chairs");
        Window.happens(Window.ofClass("search-box").getFirst(), "submit");
        assertThat(Window.address()).isEqualTo("/en/ads?q=chairs&view=table");
    }

    @Test
    void aListHasNeitherPicturesNorTexts() {
        Window.open("/ads?view=list");
        assertThat(Window.ofClass("card")).hasSize(12);
        assertThat(Window.ofClass("card-text")).isEmpty();
        assertThat(Window.ofClass("picture")).isEmpty();
    }

    @Test
    void aLayoutThatThereIsNotIsSaidAndCardsAreShown() {
        Window.open("/ads?view=mosaic");
        assertThat(Window.ofClass("warning"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.getText()).contains("“mosaic” is not cards, list or table"));
        assertThat(Window.ofClass("card-text")).isNotEmpty();
        Window.follow("facet-country-DE");
        assertThat(Window.address()).isEqualTo("/en/ads?country=DE");
    }

    @Test
    void daysAreChosenFromPresetsAndFromBars() {
        Window.open("/ads?country=DE");
        assertThat(Window.ofClass("presets").getFirst().getTextRecursively())
                .isEqualTo("DaysAny timeLast 7 daysLast 30 daysThis year");
        Element bar = Window.ofClass("histogram").getFirst().getChild(0).getChild(0);
        Window.open(bar.getAttribute("href"));
        assertThat(Window.address()).startsWith("/en/ads?country=DE&shownFrom=").contains("&shownTo=");
        assertThat(Window.ofClass("card")).isNotEmpty();
    }

    @Test
    void valuesAreLaidOutOnlyWhereTheyAreUnfolded() {
        Window.open("/ads");
        NativeDetails folded = find(NativeDetails.class)
                .withCondition(group -> group.hasClassName("facet") && !group.hasClassName("range") && !group.isOpen())
                .all()
                .getFirst();
        assertThat(folded.getElement().getChildCount()).isEqualTo(1);
        folded.setOpen(true);
        Window.happens(folded.getElement(), "toggle");
        assertThat(Window.byId("facet-format-IMAGE").isVisible()).isTrue();
    }

    private static Ad[] advertisers(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> of("%02d".formatted(i))
                        .advertiser("Seller %02d".formatted(i))
                        .ad())
                .toArray(Ad[]::new);
    }

    private static List<String> advertisersOffered() {
        return Window.elements()
                .map(element -> element.getAttribute("id"))
                .filter(id -> id != null && id.startsWith("facet-advertiser-") && !id.endsWith("-not"))
                .toList();
    }

    private Input lookedFor() {
        return find(Input.class)
                .withCondition(input -> input.isVisible() && input.hasClassName("find"))
                .all()
                .getFirst();
    }
}
