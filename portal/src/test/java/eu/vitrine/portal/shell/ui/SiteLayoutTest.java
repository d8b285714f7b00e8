// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import eu.vitrine.catalog.Ad;
import eu.vitrine.portal.sample.PageAds;
import eu.vitrine.portal.sample.PortalPages;
import eu.vitrine.portal.sample.Shelf;
import eu.vitrine.portal.sample.Window;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands around every page. */
@PortalPages
class SiteLayoutTest extends SpringBrowserlessTest {

    @Autowired
    private Shelf<Ad> shelf;

    @BeforeEach
    void fill() {
        shelf.hold(PageAds.ads());
    }

    @Test
    void everyPageHasItsLandmarksOneHeadingAndTheStateOfTheData() {
        for (String page : List.of("", "about", "privacy", "ads/shop:greek", "ads/shop:nothing")) {
            UI.getCurrent().navigate(page);
            find(Header.class).all();
            find(Main.class).single();
            assertThat(find(Footer.class).single().getElement().getTextRecursively())
                    .contains("Data last updated on 21 November 2026 at 12:00 UTC.", "Privacy", "About");
            assertThat(find(H1.class).all()).hasSize(1);
        }
    }

    @Test
    void aDemoIsSaidToBeMadeUp() {
        UI.getCurrent().navigate("about");
        assertThat(Window.text()).doesNotContain("made up");
        shelf.hold(PageAds.demo());
        UI.getCurrent().navigate("privacy");
        assertThat(Window.text()).contains("All ads here are made up");
    }

    @Test
    void theFrameStandsWithoutACatalogue() {
        shelf.takeAway();
        UI.getCurrent().navigate("about");
        assertThat(Window.text())
                .contains("When the data were last updated cannot be said now.", "About this repository");
    }
}
