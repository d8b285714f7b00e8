// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PortalServer;
import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever only reads leaves nothing behind: no session, and no cookie of one. */
@PortalServer
class ReadersTest {

    @Autowired
    private Client client;

    @Autowired
    private ServletContext servlets;

    @Test
    void noPageMakesASession() {
        List<String> pages = RouteConfiguration.forRegistry(
                        ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)))
                .getAvailableRoutes()
                .stream()
                .map(RouteBaseData::getTemplate)
                .map(template -> '/' + template.replaceAll(":[a-z]+", "nothing"))
                .toList();
        assertThat(pages).contains("/", "/ads/nothing", "/settings", "/sign-in", "/trust", "/disclosures/nothing");
        for (String page : pages) {
            HttpResponse<String> answer = client.get(page);
            assertThat(answer.statusCode()).as(page).isIn(200, 404);
            assertThat(answer.body()).as(page).contains("<div id=\"first\">");
            leavesNothing(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ads?q=ferry&country=DE&cursor=x",
                "/ads/test:ferry-summer-sale",
                "/recommenders/home-feed",
                "/nothing",
                "/about?v-r=init&location=about",
                "/?restartApplication",
                "/?v-r=uidl&v-uiId=0",
                "/?v-r=heartbeat",
                "/VAADIN/nothing.js",
                "/VAADIN/dynamic/resource/0/nothing",
                "/vitrine/nothing.css",
                "/media/nothing.jpg",
                "/downloads/2026-01-01/nothing.csv",
                "/log/nothing",
                "/api/v1/ads?q=ferry",
                "/api/v1/ads/test:ferry-summer-sale",
                "/api/v1/ads/export.csv",
                "/api/v1/recommenders",
                "/api/v1/disclosures",
                "/api/v1/targeting-parameters",
                "/api/v1/downloads",
                "/api/v1/nothing",
                "/actuator/health",
            })
    void neitherDoesAnythingElseThatIsRead(String path) {
        leavesNothing(client.get(path));
        leavesNothing(client.ask("HEAD", path));
        leavesNothing(client.get(path, "Sec-Fetch-Dest", "image"));
    }

    @Test
    void whatAViewHidesIsNotInThePage() {
        assertThat(client.get("/en/ads?q=ferry").body()).contains("tools");
        assertThat(client.get("/en/ads?q=nothingatall").body()).doesNotContain("tools");
    }

    @Test
    void aCookieOfASessionThatEndedIsNotReplaced() {
        leavesNothing(client.get("/", "Cookie", "JSESSIONID=0123456789ABCDEF"));
    }

    @Test
    void whatIsNoPageIsNotThere() {
        assertThat(client.get("/nothing.png", "Sec-Fetch-Dest", "image").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theScriptOfAPageIsGivenASession() {
        HttpResponse<String> answer = client.get("/?v-r=init&location=about&query=");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"v-uiId\":0");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .satisfies(
                        cookie -> assertThat(cookie).startsWith("JSESSIONID=").contains("HttpOnly", "SameSite=Lax"));
    }

    private static void leavesNothing(HttpResponse<String> answer) {
        assertThat(answer.headers().allValues("Set-Cookie"))
                .as(answer.uri().toString())
                .isEmpty();
    }
}
