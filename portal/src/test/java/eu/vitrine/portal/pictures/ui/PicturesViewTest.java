// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.pictures.ui;

import static eu.vitrine.catalog.sample.AdDraft.of;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.dom.Element;
import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Targeting.Dimension;
import eu.vitrine.portal.sample.PageAds;
import eu.vitrine.portal.sample.PortalPages;
import eu.vitrine.portal.sample.Shelf;
import eu.vitrine.portal.sample.Window;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The results of a search as pictures, as Vaadin lays them out. */
@PortalPages
class PicturesViewTest extends SpringBrowserlessTest {

    private static final String HOSTILE = "<script>alert(\"1\")</script>";

    @Autowired
    private Shelf<Ad> shelf;

    @BeforeEach
    void fill() {
        shelf.hold(PageAds.ads());
    }

    @Test
    void everySearchHasPicturesAndTheyLeadBack() {
        Window.open("/ads?q=summer&country=DE&sort=oldest");
        assertThat(hrefs()).contains("/en/ads/pictures?q=summer&country=DE");
        Window.open("/ads/pictures?q=summer&country=DE");
        assertThat(hrefs()).contains("/en/ads?q=summer&country=DE");
        assertThat(Window.ofClass("chart-frame")).isNotEmpty();
    }

    @Test
    void eachPictureHasATableWhoseNumbersAreWhatTheirLinksFind() {
        shelf.hold(
                of("1").country("DE", "FR")
                        .advertiser("Acme")
                        .include(Dimension.AGE, "18-24")
                        .ad(),
                of("2").country("DE", "US")
                        .advertiser("Acme")
                        .exclude(Dimension.INTEREST, "x")
                        .ad(),
                of("3").country("MT")
                        .shown("2026-01-31T00:00:00Z", "2026-03-01T00:00:00Z")
                        .ad());
        Window.open("/ads/pictures?country=DE");
        for (Element number : numbers()) {
            String said = number.getAttribute("aria-label");
            Window.open(number.getAttribute("href"));
            assertThat(said).endsWith(": " + Window.ofClass("card").size());
            Window.open("/ads/pictures?country=DE");
        }
        assertThat(numbers()).hasSizeGreaterThan(6);
        assertThat(Window.text()).contains("Your search chooses values here.", "United States");
    }

    @Test
    void linksOverAPictureAreForThePointerAlone() {
        Window.open("/ads/pictures");
        assertThat(Window.ofClass("chart-link")).isNotEmpty().allSatisfy(link -> {
            assertThat(link.getAttribute("tabindex")).isEqualTo("-1");
            assertThat(link.getAttribute("aria-hidden")).isEqualTo("true");
        });
    }

    @Test
    void textsOfStrangersStayTexts() {
        shelf.hold(of("1").advertiser(HOSTILE)
                .subject("\"><img src=x onerror=alert(1)>")
                .ad());
        Window.open("/ads/pictures");
        assertThat(Window.elements().map(Element::getTag)).contains("svg").doesNotContain("script", "img");
        assertThat(Window.elements().filter(element -> element.getTag().equals("svg")))
                .anySatisfy(svg -> assertThat(svg.getTextRecursively()).contains("<script>"));
        assertThat(Window.text()).contains(HOSTILE);
    }

    @Test
    void whatCannotBeUsedOrDrawnIsSaid() {
        Window.open("/ads/pictures?country=DE&reachMin=many");
        assertThat(Window.ofClass("warning")).hasSize(1);
        Window.open("/ads/pictures?q=nothingatall");
        assertThat(Window.text()).contains("There is nothing to draw, because no ad matches.");
        shelf.takeAway();
        Window.open("/ads/pictures");
        assertThat(Window.text()).contains("cannot be");
    }

    private static List<Element> numbers() {
        return Window.elements()
                .filter(element -> element.getTag().equals("a") && element.hasAttribute("aria-label"))
                .filter(element -> element.getParent().getTag().equals("td"))
                .toList();
    }

    private static List<String> hrefs() {
        return Window.elements()
                .filter(element -> element.hasAttribute("href"))
                .map(element -> element.getAttribute("href"))
                .toList();
    }
}
