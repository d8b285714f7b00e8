// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer.opensearch;

import eu.vitrine.benchmark.mix.Question;
import eu.vitrine.benchmark.peer.Answer;
import eu.vitrine.benchmark.peer.Peer;
import eu.vitrine.catalog.Ad;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Gatherers;
import java.util.stream.StreamSupport;
import tools.jackson.databind.json.JsonMapper;

/** Bare bulk requests by two clients: how fast a node takes ads if nobody looks after them. Asked nothing. */
final class BulkPeer implements Peer {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final int CLIENTS = 2;
    private static final int BATCH = 2_000;
    private static final byte[] NOTHING = new byte[0];

    private final String name;
    private final Node node;
    private final Rest rest;
    private boolean made;

    BulkPeer(String name, Node node) {
        this.name = name;
        this.node = node;
        this.rest = new Rest(node.address());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void fill(Iterable<Ad> ads) {
        if (!made) {
            rest.send("PUT", "/ads", RawDocuments.index());
            made = true;
        }
        Deque<Future<?>> underWay = new ArrayDeque<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            StreamSupport.stream(ads.spliterator(), false)
                    .gather(Gatherers.windowFixed(BATCH))
                    .forEach(batch -> {
                        if (underWay.size() > CLIENTS) {
                            await(underWay.removeFirst());
                        }
                        underWay.add(clients.submit(() -> send(batch)));
                    });
            underWay.forEach(BulkPeer::await);
        }
        rest.send("POST", "/ads/_refresh", NOTHING);
        rest.send("POST", "/ads/_flush", NOTHING);
    }

    private void send(List<Ad> ads) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Ad ad : ads) {
            lines.writeBytes(MAPPER.writeValueAsBytes(Map.of("index", Map.of("_id", ad.id()))));
            lines.write('\n');
            lines.writeBytes(MAPPER.writeValueAsBytes(RawDocuments.of(ad)));
            lines.write('\n');
        }
        var answer = rest.send("POST", "/ads/_bulk", lines.toByteArray());
        if (answer.path("errors").asBoolean()) {
            String said =
                    new String(MAPPER.writeValueAsBytes(answer.path("items").path(0)), StandardCharsets.UTF_8);
            throw new IllegalStateException("OpenSearch refuses ads, the first of them perhaps so: " + said);
        }
    }

    private static void await(Future<?> sent) {
        try {
            sent.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while OpenSearch was filled", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("OpenSearch cannot be filled: " + e.getCause(), e);
        }
    }

    @Override
    public Optional<Answer> answer(Question question) {
        return Optional.empty();
    }

    @Override
    public long bytes() {
        return new Store(rest).bytes();
    }

    @Override
    public void delete(Collection<String> ids) {
        // asked nothing, so nobody would notice
    }

    @Override
    public void close() {
        rest.close();
        node.close();
    }
}
