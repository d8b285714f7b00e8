// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import eu.vitrine.catalog.server.Certificate;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A plain web site that is not the portal, on a free port of its own: one page, and a copy of the elements for sites that keep their own. */
final class OtherSite implements AutoCloseable {

    private static final String ELEMENTS = "/embed/";

    private final HttpServer server;
    private volatile String page = "";
    private volatile String cookies = "";

    OtherSite() throws IOException {
        this(HttpServer.create(anyPort(), 0));
    }

    /** The same over TLS. */
    OtherSite(Certificate certificate) throws IOException {
        this(secured(HttpsServer.create(anyPort(), 0), certificate));
    }

    private static HttpServer secured(HttpsServer server, Certificate certificate) throws IOException {
        server.setHttpsConfigurator(new HttpsConfigurator(certificate.shown()));
        return server;
    }

    private OtherSite(HttpServer server) {
        this.server = server;
        server.createContext("/", exchange -> {
            cookies = String.valueOf(exchange.getRequestHeaders().getFirst("Cookie"));
            answer(exchange, "text/html", page.getBytes(StandardCharsets.UTF_8));
        });
        server.createContext(
                ELEMENTS,
                exchange -> answer(
                        exchange,
                        "text/javascript",
                        element(exchange.getRequestURI().getPath())));
        server.start();
    }

    /** The page that it shows from now on. */
    void publish(String html) {
        page = html;
    }

    String address() {
        return "http://127.0.0.1:" + port();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** The cookies that came with the last page; {@code null} as a word if none came. */
    String cookies() {
        return cookies;
    }

    private static InetSocketAddress anyPort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    /** The script of an element as it is served to browsers, by its path. */
    static byte[] element(String path) throws IOException {
        try (InputStream script = OtherSite.class.getResourceAsStream("/META-INF/resources" + path)) {
            return Objects.requireNonNull(script, path).readAllBytes();
        }
    }

    private static void answer(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(200, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
