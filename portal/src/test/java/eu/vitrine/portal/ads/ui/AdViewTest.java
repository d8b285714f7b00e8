// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.dom.Element;
import eu.vitrine.catalog.Ad;
import eu.vitrine.portal.sample.PageAds;
import eu.vitrine.portal.sample.PortalPages;
import eu.vitrine.portal.sample.Shelf;
import eu.vitrine.portal.sample.Window;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of an ad as Vaadin lays it out, without a browser. */
@PortalPages
class AdViewTest extends SpringBrowserlessTest {

    @Autowired
    private Shelf<Ad> shelf;

    @BeforeEach
    void fill() {
        shelf.hold(PageAds.ads());
    }

    @Test
    void allThatIsPublicIsThere() {
        Window.open("/ads/shop:summer-sale");
        assertThat(Window.text())
                .contains(
                        "Summer sale on garden chairs",
                        "Shop now",
                        "Garden Friends GmbH",
                        "Blue Media Agency Ltd",
                        "Folding chair Lido",
                        "Home and garden",
                        "Since 1 October 2026, no end reported",
                        "Gardening",
                        "It reached 120,000 people.",
                        "shop-export",
                        "Other ads of this advertiser",
                        "@misc{shop-summer-sale");
        assertThat(hrefs())
                .contains(
                        "/api/v1/ads/shop:summer-sale",
                        "/en/ads?advertiser=Garden+Friends",
                        "/en/ads?payer=Blue+Media+Agency",
                        "/en/ads?subject=1474");
    }

    @Test
    void whoeverComesFromResultsFindsTheWayBackAndTheAdsBesideThisOne() {
        Window.open("/ads?q=the&sort=oldest");
        List<String> cards = hrefs().stream()
                .filter(href -> href.contains("?from="))
                .distinct()
                .toList();
        assertThat(cards).hasSizeGreaterThan(2);
        Window.open(cards.get(1));
        assertThat(hrefs()).contains("/en/ads?q=the&sort=oldest").contains(cards.getFirst(), cards.get(2));
        Window.open("/ads/shop:greek");
        assertThat(Window.ofClass("neighbours")).isEmpty();
    }

    @Test
    void linksToStrangersAreNeitherRecommendedNorTold() {
        for (String id : List.of("summer-sale", "third-party", "hostile", "long-words")) {
            Window.open("/ads/shop:" + id);
            assertThat(Window.elements()
                            .filter(element -> element.getTag().equals("a")
                                    && element.getAttribute("href").startsWith("http")))
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(link.getAttribute("rel")).isEqualTo("nofollow noopener noreferrer"));
        }
    }

    @Test
    void nothingIsLoadedFromStrangers() {
        Window.open("/ads/shop:third-party");
        assertThat(Window.text()).contains("A film that lies on storage.films.example", "Trailer of a film");
        assertThat(Window.elements().filter(element -> element.hasAttribute("src")))
                .isEmpty();
        Window.open("/ads");
        assertThat(Window.elements().filter(element -> element.hasAttribute("src")))
                .isNotEmpty()
                .allSatisfy(picture -> assertThat(picture.getAttribute("src")).startsWith("/media/"));
    }

    @Test
    void aLongPageBeginsWithAListOfItsParts() {
        Window.open("/ads/shop:summer-sale");
        List<String> parts = Window.ofClass("contents").stream()
                .flatMap(list -> list.getChild(1).getChildren())
                .map(item -> item.getChild(0).getAttribute("href"))
                .toList();
        assertThat(parts).hasSizeGreaterThan(6).allSatisfy(href -> {
            assertThat(href).startsWith("/en/ads/shop:summer-sale#");
            assertThat(Window.byId(href.substring(href.indexOf('#') + 1)).getTag())
                    .isEqualTo("h2");
        });
    }

    @Test
    void hostileTextsStayText() {
        for (String address : List.of("/ads?q=summer", "/ads/shop:hostile", "/en/ads?advertiser=%3Cscript%3E")) {
            Window.open(address);
            assertThat(Window.elements().map(Element::getTag))
                    .doesNotContain("script", "svg", "b", "i", "u", "em", "textarea", "iframe");
            assertThat(Window.elements()).noneMatch(element -> element.getProperty("innerHTML") != null);
            assertThat(hrefs()).noneMatch(href -> href.startsWith("javascript"));
        }
        Window.open("/ads/shop:hostile");
        assertThat(Window.text())
                .contains(
                        "<script>alert('title')</script> & <b>bold</b>",
                        "{count, plural, other {#}} '${7*7}'",
                        "%00{0}''\"&amp;");
    }

    @Test
    void aRemovedAdShowsItsReasonsAndNothingThatIsWithheld() {
        Window.open("/ads/shop:removed-terms");
        assertThat(Window.text())
                .contains(
                        "Why it was taken down",
                        "misleading prices",
                        "Three people reported",
                        "It reached 410 people.",
                        "2 October 2026 to 4 October 2026")
                .doesNotContain("On behalf of", "Paid by", "What was shown", "Advertiser", "Subject", "shop-export");
    }

    @Test
    void aLongListUnfoldsWithoutScripts() {
        Window.open("/ads/shop:postal-codes");
        assertThat(Window.text()).contains("10009 (postal code)");
        assertThat(Window.elements().filter(element -> element.getTag().equals("details")))
                .anySatisfy(rest -> assertThat(rest.getTextRecursively())
                        .startsWith("Show all 3,999")
                        .endsWith("13998 (postal code)"));
        assertThat(Window.elements().filter(element -> element.getTag().equals("button")))
                .isEmpty();
    }

    @Test
    void textsOfAnAdSayTheirLanguage() {
        Window.open("/ads/shop:greek");
        assertThat(Window.ofClass("creative").getFirst().getAttribute("lang")).isEqualTo("el");
        assertThat(Window.elements()
                        .filter(element -> element.getTag().equals("h1"))
                        .flatMap(Element::getChildren)
                        .map(words -> words.getAttribute("lang")))
                .containsExactly("el");
    }

    @Test
    void anUnknownAdIsExplained() {
        Window.open("/ads/shop:nothing");
        assertThat(Window.text()).contains("There is no such ad here", "one year after");
    }

    private static List<String> hrefs() {
        return Window.elements()
                .filter(element -> element.getTag().equals("a"))
                .map(element -> element.getAttribute("href"))
                .toList();
    }
}
