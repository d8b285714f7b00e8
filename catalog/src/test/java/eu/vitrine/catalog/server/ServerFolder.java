// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder of one server, in which its configuration, data and log lie.
 *
 * @param settings what stands in {@code opensearch.yml}
 * @param virtualMachine the options of the Java virtual machine that it runs on
 */
record ServerFolder(Path path, Map<String, String> settings, List<String> virtualMachine) {

    private static final String HEAP = System.getProperty(OwnServer.HEAP, "512m");

    /** Servers of tests live for a minute: what saves time at their start is worth more than what saves time later. */
    private static final List<String> SHORT_LIVED = List.of(
            "-Xms" + HEAP,
            "-Xmx" + HEAP,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.io.tmpdir=${OPENSEARCH_TMPDIR}",
            "-javaagent:agent/opensearch-agent.jar",
            "--add-opens=java.base/java.nio=ALL-UNNAMED");

    /** A new folder, for a server on free ports that lives as long as a test. */
    static ServerFolder make(String name, Map<String, String> settings) throws IOException {
        return make(Workplace.folder(name), name, settings, SHORT_LIVED);
    }

    /**
     * A folder for a server on free ports that runs as its makers would have it, and is measured.
     *
     * @param path its own, which need not exist
     */
    static ServerFolder measured(Path path, String heap, Map<String, String> settings) throws IOException {
        Files.createDirectories(path);
        Workplace.letServerWrite(path);
        List<String> options = new ArrayList<>(Distribution.virtualMachine());
        options.addAll(List.of("-Xms" + heap, "-Xmx" + heap));
        return make(path, "measured", settings, options);
    }

    private static ServerFolder make(Path path, String name, Map<String, String> settings, List<String> virtualMachine)
            throws IOException {
        Map<String, String> all = new TreeMap<>(settings);
        all.put("node.name", name);
        all.put("network.host", "127.0.0.1");
        all.put("http.port", Integer.toString(FreePorts.next()));
        all.putIfAbsent("transport.port", Integer.toString(FreePorts.next()));
        all.put("path.data", path.resolve("data").toString());
        all.put("path.logs", path.resolve("logs").toString());
        // The disk of a developer is nearly full, and a server that is alone would refuse to write.
        all.put("cluster.routing.allocation.disk.threshold_enabled", "false");
        ServerFolder folder = new ServerFolder(path, all, virtualMachine);
        folder.configure();
        return folder;
    }

    private void configure() throws IOException {
        Files.createDirectory(configuration());
        Files.copy(
                Distribution.home().resolve("config/log4j2.properties"),
                configuration().resolve("log4j2.properties"));
        Files.write(configuration().resolve("jvm.options"), virtualMachine);
        Files.write(
                configuration().resolve("opensearch.yml"),
                settings.entrySet().stream()
                        .map(setting -> setting.getKey() + ": " + setting.getValue())
                        .toList());
        Workplace.letServerWrite(configuration());
    }

    /** Where its configuration lies. */
    Path configuration() {
        return path.resolve("config");
    }

    /** Starts the server. */
    GuardedProcess launch() throws IOException {
        List<String> command = new ArrayList<>(Workplace.asServer());
        command.add(Distribution.home().resolve("bin/opensearch").toString());
        Map<String, String> environment = Map.of(
                "OPENSEARCH_JAVA_HOME", System.getProperty("java.home"),
                "OPENSEARCH_PATH_CONF", configuration().toString(),
                "OPENSEARCH_TMPDIR", path.toString(),
                "OPENSEARCH_JAVA_OPTS", "");
        return GuardedProcess.start(command, environment, path.resolve("server.log"));
    }

    /** Removes it with all that lies in it. */
    void remove() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
