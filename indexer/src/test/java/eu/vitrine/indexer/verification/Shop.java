// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.verification;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A shop on a free port, which answers one request after the other and gives everybody a session. */
final class Shop implements AutoCloseable {

    private final HttpServer server;
    private final Function<Guest, Page> pages;
    private int requests;

    private Shop(Function<Guest, Page> pages) throws IOException {
        this.pages = pages;
        server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    static Shop open(Function<Guest, Page> pages) throws IOException {
        return new Shop(pages);
    }

    /**
     * A shop that remembers at which items its guests looked.
     *
     * @param who how it tells its guests apart
     * @param feed its feed for a guest with these items behind him
     */
    static Shop remembering(Function<Guest, String> who, Feed feed) throws IOException {
        Map<String, List<String>> seen = new HashMap<>();
        return open(guest -> {
            List<String> looked = seen.computeIfAbsent(who.apply(guest), key -> new ArrayList<>());
            guest.item().ifPresent(looked::add);
            return guest.item().map(Page::of).orElseGet(() -> feed.page(guest, looked));
        });
    }

    /** What a guest is shown who looked at these items before, the last one last. */
    interface Feed {
        Page page(Guest guest, List<String> looked);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/feed");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests++;
            Guest guest = guest(exchange);
            Page page = pages.apply(guest);
            exchange.getResponseHeaders().add("Set-Cookie", "session=" + guest.session() + "; Path=/; Max-Age=3600");
            page.headers().forEach(exchange.getResponseHeaders()::set);
            byte[] body = page.body().getBytes(UTF_8);
            exchange.sendResponseHeaders(page.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Guest guest(HttpExchange exchange) {
        Map<String, String> cookies = new HashMap<>(Map.of(Guest.SESSION, "guest-" + requests));
        for (String header : exchange.getRequestHeaders().getOrDefault("Cookie", List.of())) {
            cookies.putAll(Cookies.claimed(header));
        }
        URI asked = exchange.getRequestURI();
        return new Guest(
                asked.getPath(),
                cookies,
                asked.getQuery() == null ? "" : asked.getQuery(),
                exchange.getRemoteAddress().getAddress().getHostAddress(),
                exchange,
                requests);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
