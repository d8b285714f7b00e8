// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that asks the portal of the test. */
public final class Client {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Environment environment;

    Client(Environment environment) {
        this.environment = environment;
    }

    /** Asks with GET. */
    public HttpResponse<String> get(String path, String... headers) {
        return ask("GET", path, headers);
    }

    /** Asks with GET for what is no text. */
    public byte[] bytes(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
                .build();
        try {
            return http.send(request, BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks with any method, and without a body. */
    public HttpResponse<String> ask(String method, String path, String... headers) {
        return send(method, path, BodyPublishers.noBody(), headers);
    }

    /** Sends a text with any method. */
    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        return send(method, path, BodyPublishers.ofString(body), headers);
    }

    private HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
                .method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks with GET, and reads the answer as JSON whatever its status. */
    public JsonNode json(String path) {
        return json(get(path));
    }

    /** Reads an answer as JSON. */
    public static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    /** Sends bytes that no well-behaved program would send, and gives everything that comes back. */
    public String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Where the portal listens. */
    public int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }
}
