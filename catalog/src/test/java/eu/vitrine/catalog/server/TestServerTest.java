// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** The server that all tests share. */
class TestServerTest {

    @Test
    void theSharedServerAnswersAndIsTheVersionThatTheBuildNames() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(TestServer.address()).build();

        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .body())
                .contains("\"number\" : \"" + Distribution.version() + "\"");
    }
}
