// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.server;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The real servers behind a {@link Front}. Safe for use by several threads. */
final class Upstream implements AutoCloseable {

    /** Headers that each connection settles for itself. */
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("accept-encoding", "connection", "content-length", "expect", "host", "transfer-encoding", "upgrade");

    private final List<URI> servers;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Upstream(List<URI> servers) {
        this.servers = servers;
    }

    /**
     * What the first server that listens answers to a request.
     *
     * @throws IOException if none listens, or the one that does goes away
     */
    HttpResponse<byte[]> answer(HttpExchange exchange, byte[] body) throws IOException {
        IOException failure = new IOException("there is no server");
        for (URI server : servers) {
            try {
                return client.send(request(server, exchange, body), BodyHandlers.ofByteArray());
            } catch (ConnectException e) {
                failure = e;
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
        throw failure;
    }

    private static HttpRequest request(URI server, HttpExchange exchange, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        toHandOn(exchange.getRequestHeaders())
                .forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        return request.build();
    }

    /** The headers of an answer that concern the caller. */
    static Map<String, List<String>> headers(HttpResponse<byte[]> answer) {
        return toHandOn(answer.headers().map());
    }

    private static Map<String, List<String>> toHandOn(Map<String, List<String>> headers) {
        return headers.entrySet().stream()
                .filter(header -> !OF_THE_CONNECTION.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
