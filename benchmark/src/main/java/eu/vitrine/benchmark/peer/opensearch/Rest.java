// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to a server with nothing but the JDK's client and JSON. Thread-safe. */
final class Rest implements AutoCloseable {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;

    Rest(URI address) {
        this.address = address;
    }

    JsonNode get(String path) {
        return send("GET", path, new byte[0]);
    }

    /** @param body maps, lists, texts and numbers */
    JsonNode send(String method, String path, Object body) {
        return send(method, path, MAPPER.writeValueAsBytes(body));
    }

    /** @param body JSON, or lines of it; empty for none */
    JsonNode send(String method, String path, byte[] body) {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(LONGEST)
                .header("Content-Type", path.endsWith("_bulk") ? "application/x-ndjson" : "application/json")
                .method(method, BodyPublishers.ofByteArray(body))
                .build();
        try {
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            JsonNode said = MAPPER.readTree(answer.body());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(method + " " + path + " is answered with " + answer.statusCode() + ": "
                        + said.path("error").path("root_cause"));
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path + " is not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted at " + method + " " + path, e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
