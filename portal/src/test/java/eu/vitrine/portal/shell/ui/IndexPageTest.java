// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PortalServer;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What programs see of a page before any script runs. */
@PortalServer
class IndexPageTest {

    @Autowired
    private Client client;

    @Test
    void aPageThatIsThereSaysSo() {
        for (String page :
                new String[] {"/", "/ads?q=ferry&fbclid=x", "/about", "/privacy", "/ads/test:ferry-summer-sale"}) {
            HttpResponse<String> answer = client.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body()).contains("<html lang=\"en\"", "– Ad repository</title>", "<div id=\"first\">");
        }
    }

    @Test
    void aPageThatIsNotThereIsNotFound() {
        for (String page : new String[] {"/nothing", "/about/more", "/ads/test:nothing", "/ads/x/y"}) {
            assertThat(client.get(page).statusCode()).as(page).isEqualTo(404);
        }
    }

    @Test
    void aBrokenAddressIsNoFaultOfOurs() throws IOException {
        assertThat(client.raw("GET /?q=%zz HTTP/1.1\r\nHost: x\r\nAccept: text/html\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
    }
}
