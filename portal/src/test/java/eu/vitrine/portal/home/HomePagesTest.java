// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Input;
import eu.vitrine.catalog.Ad;
import eu.vitrine.portal.home.HelpPage.Example;
import eu.vitrine.portal.home.HomePage.Figure;
import eu.vitrine.portal.sample.PageAds;
import eu.vitrine.portal.sample.PortalPages;
import eu.vitrine.portal.sample.Shelf;
import eu.vitrine.portal.sample.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The first page and the help, without a browser. */
@PortalPages
class HomePagesTest extends SpringBrowserlessTest {

    @Autowired
    private Shelf<Ad> shelf;

    @Autowired
    private HomePages pages;

    @Autowired
    private HelpPages help;

    @BeforeEach
    void fill() {
        shelf.hold(PageAds.ads());
    }

    @Test
    void theFirstPageSaysWhatThisIsAndHowMuchThereIs() {
        HomePage page = pages.page();
        assertThat(page.heading()).isEqualTo("See which ads are shown on Example Market, to whom, and why");
        assertThat(page.figures()).contains(new Figure("Ads", "12"));
        assertThat(page.figures()).extracting(Figure::name).contains("Advertisers");
        assertThat(page.tasks())
                .extracting(entrance -> entrance.link().href())
                .containsExactly("/ads", "/recommenders", "/settings");
    }

    @Test
    void itsBoxSearchesAds() {
        Window.open("/");
        find(Input.class).withId("q").single().setValue("chairs");
        Window.happens(Window.ofClass("search-box").getFirst(), "submit");
        assertThat(Window.address()).isEqualTo("/en/ads?q=chairs");
    }

    @Test
    void anAddressOfASearchThatOnceBeganHereLeadsToTheSearch() {
        Window.open("/en?q=summer&country=DE");
        assertThat(Window.address()).isEqualTo("/en/ads?q=summer&country=DE");
        assertThat(Window.byId("total").getTextRecursively()).contains("“summer”");
    }

    @Test
    void theMarksOfOthersOnALinkLeaveTheFirstPageWhereItIs() {
        Window.open("/en?fbclid=x");
        assertThat(Window.ofClass("home-tasks")).hasSize(1);
    }

    @Test
    void aCatalogueWithoutAdsOrWithoutAnAnswerIsSaid() {
        shelf.hold();
        assertThat(pages.page().notice()).isNotNull();
        assertThat(pages.page().status()).isEqualTo(200);
        shelf.takeAway();
        assertThat(pages.page().status()).isEqualTo(503);
        Window.open("/");
        assertThat(Window.text())
                .contains("The repository cannot answer now", "Switch profiling off")
                .doesNotContain("/secret/path");
    }

    @Test
    void everyExampleOfTheHelpIsASearchThatIsUnderstood() {
        for (HelpPage.Part part : help.page().parts()) {
            for (Example example : part.examples()) {
                Window.open("/en" + example.link().href());
                assertThat(Window.address()).isEqualTo("/en" + example.link().href());
                assertThat(Window.ofClass("warning")).isEmpty();
                assertThat(Window.byId("total").getTextRecursively()).isNotEmpty();
            }
        }
    }
}
