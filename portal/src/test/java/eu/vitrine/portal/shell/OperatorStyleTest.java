// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PortalServer;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The style sheet of the operator has the last word on every page. */
@PortalServer
@TestPropertySource(properties = "vitrine.style-sheet=src/test/resources/eu/vitrine/portal/shell/operator.css")
class OperatorStyleTest {

    @Autowired
    private Client client;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ads", "/about", "/nothing", "/sign-in"})
    void itComesLast(String page) {
        List<String> sheets = Jsoup.parse(
                        client.get(page, "Accept", "text/html").body())
                .select("link[rel=stylesheet]")
                .eachAttr("href");
        assertThat(sheets).hasSizeGreaterThan(3);
        assertThat(sheets.getLast()).startsWith("/operator.css?v=");
        HttpResponse<String> sheet = client.get(sheets.getLast());
        assertThat(sheet.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/css");
        assertThat(sheet.body()).contains("--v-accent: #7a1f5c");
    }
}
