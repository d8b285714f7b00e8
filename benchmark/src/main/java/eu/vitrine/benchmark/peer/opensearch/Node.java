// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer.opensearch;

import eu.vitrine.benchmark.peer.CannotTakePart;
import eu.vitrine.catalog.server.OwnServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * A real server with its data in a folder, one for all peers that ask what lies there. It runs with the options of its makers and 3 GB of heap, from the first that
 * needs it to the last that lets go.
 */
final class Node implements AutoCloseable {

    private static final String HEAP = "3g";
    private static final Map<Path, Node> RUNNING = new HashMap<>();

    private final Path folder;
    private final OwnServer server;
    private int users;

    private Node(Path folder, OwnServer server) {
        this.folder = folder;
        this.server = server;
    }

    /** @throws CannotTakePart if it does not start on this machine */
    static Node in(Path folder) {
        synchronized (RUNNING) {
            Node node = RUNNING.computeIfAbsent(folder.toAbsolutePath().normalize(), Node::start);
            node.users++;
            return node;
        }
    }

    private static Node start(Path folder) {
        try {
            OwnServer server = OwnServer.measured(folder.resolve("server"), HEAP);
            server.restart();
            return new Node(folder, server);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotTakePart("Interrupted while OpenSearch started.", e);
        } catch (IOException | IllegalStateException | AssertionError e) {
            throw new CannotTakePart("OpenSearch does not start in " + folder + ": " + firstLine(e), e);
        }
    }

    /** What went wrong; what the server wrote before it ended, which follows, is in the cause. */
    private static String firstLine(Throwable wrong) {
        return String.valueOf(wrong.getMessage()).lines().findFirst().orElse("");
    }

    /** Where it answers. */
    URI address() {
        return server.address();
    }

    /** Ends the server if nobody else uses it; its data stay. */
    @Override
    public void close() {
        synchronized (RUNNING) {
            if (--users > 0) {
                return;
            }
            RUNNING.remove(folder);
        }
        try {
            server.kill();
        } catch (IOException e) {
            throw new IllegalStateException("OpenSearch in " + folder + " cannot be ended: " + e.getMessage(), e);
        }
    }
}
