// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.disclosures.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.dom.Element;
import eu.vitrine.catalog.Disclosure;
import eu.vitrine.portal.sample.PageDisclosures;
import eu.vitrine.portal.sample.PortalPages;
import eu.vitrine.portal.sample.Shelf;
import eu.vitrine.portal.sample.Window;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Published texts as Vaadin lays them out, without a browser. */
@PortalPages
class DisclosureViewTest extends SpringBrowserlessTest {

    private static final String DIFFERENCE =
            "/disclosures/market/versions/" + "2024-03-01T10:00:00Z..2025-05-06T18:30:00Z";

    @Autowired
    private Shelf<Disclosure> shelf;

    @BeforeEach
    void fill() {
        shelf.hold(PageDisclosures.all());
    }

    @Test
    void aTextIsHeadingsListsAndTables() {
        Window.open("/disclosures/market/versions/2024-03-01T10:00:00Z");
        Element text = Window.ofClass("reading").getFirst();
        assertThat(text.getAttribute("lang")).isEqualTo("en");
        assertThat(text.getChildren().map(Element::getTag))
                .containsExactly("h3", "p", "h4", "ul", "h4", "p", "h4", "p", "div");
        assertThat(Window.byId("part-2").getTextRecursively()).isEqualTo("Price");
        assertThat(Window.elements().map(Element::getTag)).contains("strong", "table", "th", "td");
    }

    @Test
    void linksOfStrangersAreNeitherRecommendedNorTold() {
        for (String address : List.of("/disclosures/market", "/disclosures/hostile")) {
            Window.open(address);
            assertThat(Window.elements()
                            .filter(element -> element.getTag().equals("a")
                                    && element.getAttribute("href").startsWith("http")))
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(link.getAttribute("rel")).isEqualTo("nofollow noopener noreferrer"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/disclosures?q=alert",
                "/disclosures/hostile",
                "/disclosures/hostile/versions/2026-01-01T00:00:00Z..2026-03-01T00:00:00Z"
            })
    void hostileTextsStayText(String address) {
        Window.open(address);
        assertThat(Window.text()).contains("<script>alert('heading')</script>", "<b>Hostile</b> & Sons");
        assertThat(Window.elements().map(Element::getTag))
                .doesNotContain("script", "svg", "b", "i", "iframe", "img", "em");
        assertThat(Window.elements()).noneMatch(element -> element.getProperty("innerHTML") != null);
        assertThat(Window.elements()).noneMatch(element -> element.hasAttribute("src"));
        assertThat(Window.elements()
                        .filter(element -> element.hasAttribute("href"))
                        .map(element -> element.getAttribute("href")))
                .noneMatch(href -> href.startsWith("javascript") || href.startsWith("data"));
    }

    @Test
    void whatChangedIsMarkedWithoutColour() {
        Window.open(DIFFERENCE);
        assertThat(texts("del")).containsExactly("a lot", "So does delivery.");
        assertThat(texts("ins")).containsExactly("very little", "Advertisements are marked.");
        assertThat(texts("summary")).endsWith("… 3 unchanged passages …");
        assertThat(Window.text()).contains("Re-worded", "Dropped", "Added");
    }

    @Test
    void anUnknownTextIsExplained() {
        Window.open("/disclosures/nothing");
        assertThat(Window.text()).contains("There is no such text here", "“nothing”");
    }

    private static List<String> texts(String tag) {
        return Window.elements()
                .filter(element -> element.getTag().equals(tag))
                .map(Element::getTextRecursively)
                .toList();
    }
}
