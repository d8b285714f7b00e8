// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import eu.vitrine.catalog.Recommender;
import eu.vitrine.portal.sample.PageRecommenders;
import eu.vitrine.portal.sample.PortalPages;
import eu.vitrine.portal.sample.Shelf;
import eu.vitrine.portal.sample.Window;
import eu.vitrine.portal.settings.SettingsSteps;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of choices as Vaadin lays it out, without a browser. */
@PortalPages
class SettingsViewTest extends SpringBrowserlessTest {

    private static final String WITH = "home-feed-option-personalised";
    private static final String WITHOUT = "home-feed-option-not-personalised";

    @Autowired
    private Shelf<Recommender> shelf;

    @Autowired
    private SettingsSteps steps;

    @BeforeEach
    void open() {
        shelf.hold(PageRecommenders.all());
        Window.open("/settings");
    }

    @Test
    void bothWaysAreButtonsThatDifferInNothingButWhatHolds() {
        assertThat(UI.getCurrent().getInternals().getTitle()).startsWith("Your choices");
        assertThat(pressed()).containsExactly("true", "false");
        assertThat(List.of(Window.byId(WITH), Window.byId(WITHOUT))).allSatisfy(button -> {
            assertThat(button.getTag()).isEqualTo("button");
            assertThat(button.getAttribute("class")).isNull();
            assertThat(button.getAttribute("aria-describedby")).endsWith("-about");
        });
    }

    @Test
    void oneClickChoosesAndOneClickChoosesBack() {
        Window.happens(Window.byId(WITHOUT), "click");
        assertThat(pressed()).containsExactly("false", "true");
        assertThat(said()).isEqualTo("Home feed: “For everybody” holds now.");
        Window.happens(Window.byId(WITH), "click");
        assertThat(pressed()).containsExactly("true", "false");
    }

    @Test
    void theButtonStaysTheSameSoThatTheKeyboardDoes() {
        Element before = Window.byId(WITHOUT);
        Window.happens(before, "click");
        assertThat(Window.byId(WITHOUT)).isEqualTo(before);
    }

    @Test
    void undoStandsBesideWhatWasChangedAndGoesAway() {
        assertThat(undo()).isEmpty();
        Window.happens(Window.byId(WITHOUT), "click");
        Window.happens(undo().getFirst(), "click");
        assertThat(pressed()).containsExactly("true", "false");
        assertThat(undo()).isEmpty();
    }

    @Test
    void aChoiceInAnotherWindowIsSeenAndTakesTheWayBackAway() {
        Window.happens(Window.byId(WITHOUT), "click");
        steps.choose("home-feed", "personalised");
        Window.happens(channel(), "choices-changed");
        assertThat(pressed()).containsExactly("true", "false");
        assertThat(undo()).isEmpty();
    }

    @Test
    void lookingElsewhereAndComingBackLeavesTheWayBack() {
        Window.happens(Window.byId(WITHOUT), "click");
        Window.happens(channel(), "choices-changed");
        assertThat(undo()).hasSize(1);
    }

    @Test
    void whereThereIsNothingToChooseThereIsNoButton() {
        assertThat(Window.byId("similar-items").getTextRecursively())
                .contains("it works in one way only", "Holds now", "Art. 38");
        assertThat(Window.elements()
                        .filter(element -> "similar-items-option-personalised".equals(element.getAttribute("id"))))
                .isEmpty();
    }

    @Test
    void theCatalogueMayGoAndComeBack() {
        shelf.takeAway();
        Window.happens(Window.byId(WITHOUT), "click");
        assertThat(Window.text()).contains("cannot answer now");
        shelf.hold(PageRecommenders.all());
        Window.happens(channel(), "choices-changed");
        assertThat(pressed()).containsExactly("true", "false");
    }

    @Test
    void explanationsLinkToTheirSwitch() {
        Window.open("/recommenders/home-feed");
        assertThat(Window.elements().map(element -> element.getAttribute("href")))
                .contains("/en/settings#home-feed");
    }

    private static List<String> pressed() {
        return List.of(
                Window.byId(WITH).getAttribute("aria-pressed"),
                Window.byId(WITHOUT).getAttribute("aria-pressed"));
    }

    private static String said() {
        return Window.elements()
                .filter(element -> "status".equals(element.getAttribute("role")))
                .map(Element::getTextRecursively)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static List<Element> undo() {
        return Window.ofClass("setting-undo").stream()
                .filter(Element::isVisible)
                .toList();
    }

    private static Element channel() {
        return Window.elements()
                .filter(element -> element.getTag().equals("vitrine-choices-channel"))
                .findFirst()
                .orElseThrow();
    }
}
