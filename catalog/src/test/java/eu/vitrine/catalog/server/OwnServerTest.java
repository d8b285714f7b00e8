// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The tests' own servers do what fault tests need. */
class OwnServerTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aServerKeepsItsDataAndItsAddressWhenItIsKilled() throws Exception {
        try (OwnServer server = OwnServer.start(Map.of())) {
            URI document = server.address().resolve("/things/_doc/1");
            assertThat(send("PUT", document, "{\"name\":\"one\"}")).contains("created");

            server.kill();
            assertThatThrownBy(() -> send("GET", document, "")).isInstanceOf(ConnectException.class);

            server.restart();
            assertThat(send("GET", document, "")).contains("\"one\"");
        }
    }

    @Test
    void aServerThatDoesNotStartSaysWhy() {
        assertThatThrownBy(() -> OwnServer.start(Map.of("no.such.setting", "1")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("server.log")
                .hasMessageContaining("unknown setting [no.such.setting]");
    }

    private String send(String method, URI address, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .method(method, BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }
}
