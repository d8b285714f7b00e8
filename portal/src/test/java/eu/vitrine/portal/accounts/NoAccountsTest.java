// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import eu.vitrine.portal.sample.PortalPages;
import eu.vitrine.portal.sample.Window;
import eu.vitrine.portal.settings.AccountChoices;
import jakarta.servlet.Filter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Where no users are configured there is nothing of accounts at all. */
@PortalPages
class NoAccountsTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext portal;

    @Test
    void nobodyIsKnownAndNothingIsKept() {
        assertThat(portal.getBeanNamesForType(AccountChoices.class)).isEmpty();
        assertThat(portal.getBeanNamesForType(ChoiceStore.class)).isEmpty();
        assertThat(portal.getBeanNamesForType(Filter.class)).noneMatch(name -> name.contains("ecurity"));
    }

    @Test
    void thereIsNoPageToSignInAndNoLinkToOne() {
        assertThat(RouteConfiguration.forApplicationScope().getRoute("sign-in")).isEmpty();
        assertThat(RouteConfiguration.forApplicationScope().getRoute("settings/history"))
                .isEmpty();
        UI.getCurrent().navigate("about");
        assertThat(Window.text()).doesNotContain("Sign in");
        UI.getCurrent().navigate("privacy");
        assertThat(Window.text()).doesNotContain("sign in");
    }
}
