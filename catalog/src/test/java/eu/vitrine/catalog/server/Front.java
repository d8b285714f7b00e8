// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Stands before real servers and hands everything on to the first of them that listens, as a load balancer would, unless a test wants a request to be
 * treated otherwise. What is answered to what passes is always what the real server says. Safe for use by several threads.
 */
public final class Front implements AutoCloseable {

    /** What each connection settles for itself. */
    private static final Set<String> NOT_HANDED_ON =
            Set.of("connection", "content-length", "expect", "host", "transfer-encoding", "upgrade");

    private final HttpServer listener;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<URI> servers;

    private volatile Function<HttpExchange, Treatment> treatment = request -> Treatment.PASS;
    private volatile UnaryOperator<String> greeting = UnaryOperator.identity();

    private Front(HttpServer listener, List<URI> servers) {
        this.listener = listener;
        this.servers = servers;
    }

    /** Listens on a free port, before these servers. */
    public static Front before(URI... servers) throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), FreePorts.next());
        Front front = new Front(HttpServer.create(address, 0), List.of(servers));
        front.listener.setExecutor(front.threads);
        front.listener.createContext("/", front::answer);
        front.listener.start();
        return front;
    }

    /** Where it listens. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + listener.getAddress().getPort());
    }

    /** From now on, what happens to each request; asked by several threads at once. */
    public void treat(Function<HttpExchange, Treatment> by) {
        treatment = by;
    }

    /** From now on, what becomes of the server's answer to {@code GET /}, in which it says what it is. */
    public void greet(UnaryOperator<String> by) {
        greeting = by;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            switch (treatment.apply(exchange)) {
                case PASS -> handBack(exchange, handOn(exchange, body));
                case REFUSE -> exchange.sendResponseHeaders(429, -1);
                case CUT -> {}
                case LOSE_ANSWER -> handOn(exchange, body);
            }
        }
    }

    private HttpResponse<byte[]> handOn(HttpExchange exchange, byte[] body) throws IOException {
        IOException failure = new IOException("no server to hand on to");
        for (URI server : servers) {
            HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(exchange.getRequestURI()))
                    .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
            exchange.getRequestHeaders().forEach((name, values) -> {
                if (!NOT_HANDED_ON.contains(name.toLowerCase(Locale.ROOT))) {
                    values.forEach(value -> request.header(name, value));
                }
            });
            try {
                return client.send(request.build(), BodyHandlers.ofByteArray());
            } catch (java.net.ConnectException e) {
                failure = e;
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
        throw failure;
    }

    private void handBack(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!NOT_HANDED_ON.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> exchange.getResponseHeaders().add(name, value));
            }
        });
        byte[] body = answer.body();
        if (exchange.getRequestURI().getPath().equals("/")) {
            String said = new String(body, StandardCharsets.UTF_8);
            body = greeting.apply(said).getBytes(StandardCharsets.UTF_8);
        }
        boolean hasBody = body.length > 0 && !exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.statusCode(), hasBody ? body.length : -1);
        if (hasBody) {
            exchange.getResponseBody().write(body);
        }
    }

    /** Listens no longer, and cuts what is under way. */
    @Override
    public void close() {
        listener.stop(0);
        threads.shutdownNow();
        client.shutdownNow();
    }
}
