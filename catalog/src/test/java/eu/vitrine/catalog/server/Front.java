// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Stands before real servers and hands everything on to the first of them that listens, as a load balancer would, unless a test wants a request to be
 * treated otherwise. What is answered to what passes is always what the real server says. Safe for use by several threads.
 */
public final class Front implements AutoCloseable {

    private final HttpServer listener;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Upstream servers;

    private volatile Function<HttpExchange, Treatment> treatment = request -> Treatment.PASS;
    private volatile UnaryOperator<String> greeting = UnaryOperator.identity();

    private Front(HttpServer listener, Upstream servers) {
        this.listener = listener;
        this.servers = servers;
    }

    /** Listens on a free port, before these servers. */
    public static Front before(URI... servers) throws IOException {
        return listening(HttpServer.create(freeAddress(), 0), new Upstream(List.of(servers)));
    }

    /** Listens on a free port, over TLS with this certificate, before a server. */
    public static Front secured(Certificate certificate, URI server) throws IOException {
        HttpsServer listener = HttpsServer.create(freeAddress(), 0);
        listener.setHttpsConfigurator(new HttpsConfigurator(certificate.shown()));
        return listening(listener, new Upstream(List.of(server)));
    }

    private static InetSocketAddress freeAddress() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), FreePorts.next());
    }

    private static Front listening(HttpServer listener, Upstream servers) {
        Front front = new Front(listener, servers);
        front.listener.setExecutor(front.threads);
        front.listener.createContext("/", front::answer);
        front.listener.start();
        return front;
    }

    /** Where it listens. */
    public URI address() {
        return URI.create((listener instanceof HttpsServer ? "https" : "http") + "://127.0.0.1:"
                + listener.getAddress().getPort());
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
                case PASS -> handBack(exchange, servers.answer(exchange, body));
                case REFUSE -> answer(exchange, 429, "rejected_execution_exception");
                case DENY -> answer(exchange, 401, "Unauthorized");
                case FORBID -> answer(exchange, 403, "security_exception");
                case CUT -> {}
                case LOSE_ANSWER -> servers.answer(exchange, body);
            }
        }
    }

    /** Answers as the server does that is given too much, and as its plug-in for security does. */
    private static void answer(HttpExchange exchange, int status, String type) throws IOException {
        String said = status == 401
                ? type
                : "{\"error\":{\"type\":\"%s\",\"reason\":\"from the front\"},\"status\":%d}".formatted(type, status);
        exchange.getResponseHeaders().add("Content-Type", status == 401 ? "text/plain" : "application/json");
        write(exchange, status, said.getBytes(StandardCharsets.UTF_8));
    }

    private void handBack(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        Upstream.headers(answer)
                .forEach((name, values) -> exchange.getResponseHeaders().put(name, values));
        byte[] body = answer.body();
        if (exchange.getRequestURI().getPath().equals("/")) {
            String said = new String(body, StandardCharsets.UTF_8);
            body = greeting.apply(said).getBytes(StandardCharsets.UTF_8);
        }
        write(exchange, answer.statusCode(), body);
    }

    private static void write(HttpExchange exchange, int status, byte[] body) throws IOException {
        boolean hasBody = body.length > 0 && !exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, hasBody ? body.length : -1);
        if (hasBody) {
            exchange.getResponseBody().write(body);
        }
    }

    /** Listens no longer, and cuts what is under way. */
    @Override
    public void close() {
        listener.stop(0);
        threads.shutdownNow();
        servers.close();
    }
}
