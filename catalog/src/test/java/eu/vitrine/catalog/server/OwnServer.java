// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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

    /** Servers live for a minute: what saves time at their start is worth more than what saves time later. */
    private static final List<String> JVM_OPTIONS = List.of(
            "-Xms" + System.getProperty(HEAP, "512m"),
            "-Xmx" + System.getProperty(HEAP, "512m"),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.io.tmpdir=${OPENSEARCH_TMPDIR}",
            "-javaagent:agent/opensearch-agent.jar",
            "--add-opens=java.base/java.nio=ALL-UNNAMED");

    private final Path folder;
    private final Map<String, String> settings;
    private @Nullable GuardedProcess process;

    private OwnServer(Path folder, Map<String, String> settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /** Starts a server alone, and waits until it answers. */
    public static OwnServer start(Map<String, String> settings) throws IOException, InterruptedException {
        Map<String, String> alone = new TreeMap<>(settings);
        alone.put("discovery.type", "single-node");
        OwnServer server = prepared("server", alone);
        server.restart();
        return server;
    }

    /** A server with a folder, ports and settings, that does not run yet. */
    static OwnServer prepared(String name, Map<String, String> settings) throws IOException {
        Path folder = Workplace.folder(name);
        Map<String, String> all = new TreeMap<>(settings);
        all.put("node.name", name);
        all.put("network.host", "127.0.0.1");
        all.putIfAbsent("http.port", Integer.toString(FreePorts.next()));
        all.putIfAbsent("transport.port", Integer.toString(FreePorts.next()));
        all.put("path.data", folder.resolve("data").toString());
        all.put("path.logs", folder.resolve("logs").toString());
        // A disk of a developer is nearly full, and a server that is alone would refuse to write.
        all.put("cluster.routing.allocation.disk.threshold_enabled", "false");
        Path configuration = Files.createDirectory(folder.resolve("config"));
        Files.copy(Distribution.home().resolve("config/log4j2.properties"), configuration.resolve("log4j2.properties"));
        Files.write(configuration.resolve("jvm.options"), JVM_OPTIONS);
        Files.write(
                configuration.resolve("opensearch.yml"),
                all.entrySet().stream()
                        .map(setting -> setting.getKey() + ": " + setting.getValue())
                        .toList());
        Workplace.letServerWrite(configuration);
        return new OwnServer(folder, all);
    }

    /** Where it answers: the same address before and after it was killed. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + settings.get("http.port"));
    }

    /** Starts it on the data that it has, and waits until it answers. */
    public void restart() throws IOException, InterruptedException {
        launch();
        awaitHealth("wait_for_status=yellow");
    }

    /** Starts it without waiting. */
    void launch() throws IOException {
        List<String> command = new ArrayList<>(Workplace.asServer());
        command.add(Distribution.home().resolve("bin/opensearch").toString());
        Map<String, String> environment = Map.of(
                "OPENSEARCH_JAVA_HOME", System.getProperty("java.home"),
                "OPENSEARCH_PATH_CONF", folder.resolve("config").toString(),
                "OPENSEARCH_TMPDIR", folder.toString(),
                "OPENSEARCH_JAVA_OPTS", "");
        process = GuardedProcess.start(command, environment, folder.resolve("server.log"));
    }

    /** Waits until the server says of its health what is asked for. */
    void awaitHealth(String condition) throws IOException, InterruptedException {
        GuardedProcess running = running();
        URI health = address().resolve("/_cluster/health?timeout=1s&" + condition);
        for (int attempt = 0; !Health.isReached(health); attempt++) {
            if (attempt == 1_800) {
                throw new AssertionError(health + " is not reached in three minutes. " + running.lastWords());
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
            throw new IllegalStateException("The server at " + address() + " does not run: start it first.");
        }
        return process;
    }

    /** Ends it and removes its data. */
    @Override
    public void close() throws IOException {
        if (process != null) {
            kill();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
