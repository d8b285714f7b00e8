// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A real OpenSearch server of a test's own, which it may kill and start again on the same data and the same port. It is a process, also where a Docker
 * engine answers: a process is killed as a power cut would, and keeps its port. It ends with the process that tests, at the latest.
 *
 * <p>Not safe for use by several threads, but for {@link #address()}.
 */
public final class OwnServer implements AutoCloseable {

    /** The system property that says how much memory each server gets, such as {@code 1g}. */
    public static final String HEAP = "vitrine.server.heap";

    private static final int MOMENTS_TO_WAIT = 1_800;

    private final ServerFolder folder;
    private final URI address;
    private @Nullable GuardedProcess process;

    /** A server that does not run yet. */
    OwnServer(ServerFolder folder) {
        this.folder = folder;
        this.address = URI.create("http://127.0.0.1:" + folder.settings().get("http.port"));
    }

    /** Starts a server alone, and waits until it answers. */
    public static OwnServer start(Map<String, String> settings) throws IOException, InterruptedException {
        OwnServer server = prepared(settings);
        server.restart();
        return server;
    }

    /** A server alone, with its address, that does not run yet. */
    public static OwnServer prepared(Map<String, String> settings) throws IOException {
        Map<String, String> alone = new TreeMap<>(settings);
        alone.put("discovery.type", "single-node");
        return new OwnServer(ServerFolder.make("server", alone));
    }

    /**
     * A server alone that runs as its makers would have it, to be measured; it does not run yet.
     *
     * @param folder in which all of it lies, on the disk that is measured; need not exist
     * @param heap how much memory it gets, such as {@code 3g}
     */
    public static OwnServer measured(Path folder, String heap) throws IOException {
        return new OwnServer(ServerFolder.measured(folder, heap, Map.of("discovery.type", "single-node")));
    }

    /** Where it answers: the same address before and after it was killed. */
    public URI address() {
        return address;
    }

    /** Starts it on the data that it has, and waits until it answers. */
    public void restart() throws IOException, InterruptedException {
        launch();
        awaitHealth("wait_for_status=yellow");
    }

    /** Starts it without waiting. */
    void launch() throws IOException {
        process = folder.launch();
    }

    /** Waits until the server says of its health what is asked for. */
    void awaitHealth(String condition) throws IOException, InterruptedException {
        GuardedProcess running = running();
        URI question = address.resolve("/_cluster/health?timeout=1s&" + condition);
        for (int moment = 0; !Health.isReached(question); moment++) {
            if (moment == MOMENTS_TO_WAIT) {
                throw new AssertionError(question + " is not reached in three minutes. " + running.lastWords());
            }
            running.waitAMoment();
        }
    }

    /** Ends it as a power cut would, and returns when it is gone. */
    public void kill() throws IOException {
        running().kill();
        process = null;
    }

    /** Whether it was started and not killed since. */
    public boolean isRunning() {
        return process != null;
    }

    private GuardedProcess running() {
        if (process == null) {
            throw new IllegalStateException("The server at " + address + " does not run: start it first.");
        }
        return process;
    }

    /** Ends it and removes its data. */
    @Override
    public void close() throws IOException {
        if (isRunning()) {
            kill();
        }
        folder.remove();
    }
}
