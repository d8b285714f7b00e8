// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import eu.vitrine.catalog.Recommender;
import eu.vitrine.portal.sample.PageRecommenders;
import eu.vitrine.portal.sample.PortalPages;
import eu.vitrine.portal.sample.Shelf;
import eu.vitrine.portal.sample.Window;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of recommenders as Vaadin lays them out, without a browser. */
@PortalPages
class RecommenderViewTest extends SpringBrowserlessTest {

    @Autowired
    private Shelf<Recommender> shelf;

    @BeforeEach
    void fill() {
        shelf.hold(PageRecommenders.all());
    }

    @Test
    void fromTheListToARecommenderAndItsVersions() {
        Window.open("/recommenders");
        assertThat(Window.byId("total").getTextRecursively()).isEqualTo("2 recommenders – Status: In force");
        Window.follow("hit-home-feed@3.1.0");
        assertThat(Window.address()).isEqualTo("/en/recommenders/home-feed");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Home feed – Ad repository of Example Market");
        assertThat(Window.ofClass("weight-bar"))
                .hasSize(3)
                .allSatisfy(bar -> assertThat(bar.getAttribute("aria-hidden")).isEqualTo("true"));
        Window.open("/recommenders/home-feed/versions/1.0.0");
        assertThat(Window.text()).contains("no longer in force", "no option that uses no profile of people");
    }

    @Test
    void theLanguageOfTheAddressIsThatOfTheTextsAndTheySaySo() {
        Window.open("/recommenders/home-feed?lang=de");
        assertThat(Window.text()).contains("Startseiten-Feed", "Wonach Sie gesucht haben");
        assertThat(Window.elements().filter(element -> "de".equals(element.getAttribute("lang"))))
                .isNotEmpty();
        Window.open("/recommenders/home-feed?lang=%3Cscript%3E");
        assertThat(Window.text()).contains("Home feed");
    }

    @Test
    void whatWasDroppedAndAddedIsMarkedInsideTheSentence() {
        Window.open("/recommenders/home-feed/versions/2.0.0..3.1.0?lang=en");
        assertThat(texts("del")).containsExactly("like", "often");
        assertThat(texts("ins")).containsExactly("want to buy", "rarely");
    }

    @Test
    void whatStrangersWroteIsNoMarkup() {
        Window.open("/recommenders/similar-items");
        assertThat(Window.text()).contains("Similar items <b>&amp;</b> more");
        assertThat(texts("b")).isEmpty();
    }

    @Test
    void whatIsMissingHasAPage() {
        Window.open("/recommenders");
        assertThat(Window.elements().map(element -> element.getAttribute("href")))
                .contains("/en/recommenders/findings", "/recommenders/feed.atom");
        Window.open("/recommenders/findings");
        assertThat(Window.text()).contains("Has no option without profiling", "shop, since 1 June 2025");
        Window.open("/recommenders/nothing");
        assertThat(Window.text()).contains("There is no such recommender here");
    }

    private static List<String> texts(String tag) {
        return Window.elements()
                .filter(element -> element.getTag().equals(tag))
                .map(Element::getText)
                .toList();
    }
}
