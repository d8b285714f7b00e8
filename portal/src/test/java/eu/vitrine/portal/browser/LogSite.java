// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import eu.vitrine.catalog.archive.ArchiveWriter;
import eu.vitrine.catalog.archive.Event;
import eu.vitrine.catalog.archive.Happening;
import eu.vitrine.catalog.archive.json.CanonicalJson;
import eu.vitrine.catalog.archive.payload.Payloads;
import eu.vitrine.catalog.archive.tlog.FolderStorage;
import eu.vitrine.catalog.archive.tlog.Hash;
import eu.vitrine.catalog.archive.tlog.MerkleTree;
import eu.vitrine.catalog.archive.tlog.NoteSigner;
import eu.vitrine.catalog.archive.tlog.Storage;
import eu.vitrine.catalog.archive.tlog.TileTree;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A site with a real log and the button that checks a proof; whoever runs it can rewrite the log, and hand out what they like. */
final class LogSite implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PAGE = """
            <!doctype html><html lang="en"><title>A log</title><main>
            <vitrine-verify proof="/proof" about="shop:1" record="/record" consistency="/consistency" words='{"button":"Verify"}'></vitrine-verify>
            </main><script type="module" src="/vitrine/verify.js"></script>
            """;

    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private Storage storage;
    private volatile String proof = "";

    LogSite(Path folder) throws IOException {
        storage = new FolderStorage(folder);
        serve("/", "text/html", path -> PAGE);
        serve("/vitrine/", "text/javascript", path -> script(path.getPath()));
        serve("/proof", "application/json", path -> proof);
        serve("/record", "application/json", path -> record(1).toString());
        serve("/consistency", "application/json", path -> consistency(path.getQuery()));
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + '/';
    }

    /** Goes on with another log, as if this had always been it. */
    void rewrite(Path folder) {
        storage = new FolderStorage(folder);
    }

    /** Adds so many records to the log, and signs. */
    void append(NoteSigner signer, int records) {
        try (ArchiveWriter writer = ArchiveWriter.open(storage, signer)) {
            for (int i = 0; i < records; i++) {
                long number = writer.size();
                writer.append(new Event(
                        Happening.CREATED,
                        Instant.ofEpochSecond(1_700_000_000),
                        "ads",
                        "shop:" + number,
                        "test",
                        null,
                        CanonicalJson.of(record(number))));
            }
            writer.commit();
        }
    }

    private static JsonNode record(long number) {
        return JSON.createObjectNode()
                .put("title", "Käse ‘" + number + "’ \u2028")
                .put("id", "shop:" + number);
    }

    /** Hands out this proof from now on. */
    void handOut(JsonNode given) {
        proof = given.toString();
    }

    /** The proof of an event, as it is right. */
    ObjectNode proof(NoteSigner signer, long index) {
        String note = new String(storage.read("checkpoint").orElseThrow(), StandardCharsets.UTF_8);
        long size = Long.parseLong(note.split("\n")[1]);
        TileTree tree = new TileTree(storage, size);
        ObjectNode json = JSON.createObjectNode().put("index", index);
        json.put("entry", base64(tree.entries(index / 256).get((int) (index % 256))));
        Payloads.each(storage, size, index / 256, (place, payload) -> {
            if (place == index % 256) {
                payload.ifPresent(held -> json.put("salt", base64(held.salt()))
                        .put("payload", new String(held.text(), StandardCharsets.UTF_8)));
            }
        });
        json.set("proof", hashes(new MerkleTree(tree).inclusion(index, size)));
        return json.put("checkpoint", note).put("key", signer.open().text());
    }

    /** Withdraws a record, so that what it held is erased. */
    void withdraw(NoteSigner signer, long number) {
        try (ArchiveWriter writer = ArchiveWriter.open(storage, signer)) {
            Instant now = Instant.ofEpochSecond(1_700_000_000);
            writer.append(new Event(Happening.WITHDRAWN, now, "ads", "shop:" + number, null, "a test", null));
            writer.commit();
        }
    }

    /** Lets another key sign from now on. */
    void rotate(NoteSigner signer, NoteSigner next) {
        try (ArchiveWriter writer = ArchiveWriter.open(storage, signer)) {
            writer.rotate(next);
        }
    }

    private String consistency(String query) {
        String[] sizes = query.replaceAll("[a-z=]", "").split("&");
        long to = Long.parseLong(sizes[1]);
        List<Hash> path = new MerkleTree(new TileTree(storage, to)).consistency(Long.parseLong(sizes[0]), to);
        return JSON.createObjectNode().set("proof", hashes(path)).toString();
    }

    private static JsonNode hashes(List<Hash> hashes) {
        return JSON.valueToTree(hashes.stream().map(Hash::base64).toList());
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String script(String path) {
        try {
            return new String(OtherSite.element(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(String path, String type, Function<URI, String> content) {
        server.createContext(path, exchange -> answer(exchange, type, content.apply(exchange.getRequestURI())));
    }

    private static void answer(HttpExchange exchange, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
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
