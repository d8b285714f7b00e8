// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.server;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Several real OpenSearch servers that are one cluster, of which a test may kill some. Not safe for use by several threads. */
public final class OwnCluster implements AutoCloseable {

    private final List<OwnServer> nodes;

    private OwnCluster(List<OwnServer> nodes) {
        this.nodes = List.copyOf(nodes);
    }

    /** Starts so many servers, and waits until all have found each other. */
    public static OwnCluster start(int size, Map<String, String> settings) throws IOException, InterruptedException {
        List<Integer> ports =
                IntStream.range(0, size).mapToObj(n -> FreePorts.next()).toList();
        Map<String, String> common = new TreeMap<>(settings);
        common.put(
                "discovery.seed_hosts",
                listed(ports.stream().map(port -> "127.0.0.1:" + port).toList()));
        common.put(
                "cluster.initial_cluster_manager_nodes",
                listed(IntStream.range(0, size).mapToObj(n -> "node-" + n).toList()));
        List<OwnServer> nodes = new ArrayList<>();
        for (int n = 0; n < size; n++) {
            common.put("transport.port", Integer.toString(ports.get(n)));
            ServerFolder folder = ServerFolder.make("node-" + n, common);
            OwnServer node = new OwnServer(folder);
            node.launch();
            nodes.add(node);
        }
        OwnCluster cluster = new OwnCluster(nodes);
        cluster.awaitNodes(size);
        return cluster;
    }

    private static String listed(List<String> values) {
        return values.stream().collect(Collectors.joining(", ", "[", "]"));
    }

    /** The servers, in the order of their names {@code node-0}, {@code node-1} and so on, those that were killed too. */
    public List<OwnServer> nodes() {
        return nodes;
    }

    /** Waits until those servers that run say that they are so many, and that every shard has a primary copy. */
    public void awaitNodes(int count) throws IOException, InterruptedException {
        for (OwnServer node : nodes) {
            if (node.isRunning()) {
                node.awaitHealth("wait_for_status=yellow&wait_for_nodes=" + count);
            }
        }
    }

    /** Starts those servers again that were killed, on the data that they have, and waits until all are together. */
    public void restartKilled() throws IOException, InterruptedException {
        for (OwnServer node : nodes) {
            if (!node.isRunning()) {
                node.launch();
            }
        }
        awaitNodes(nodes.size());
    }

    /** Waits until every shard has all its copies, so that none is lost with any one server. */
    public void awaitCopies() throws IOException, InterruptedException {
        nodes.getFirst().awaitHealth("wait_for_status=green");
    }

    @Override
    public void close() throws IOException {
        for (OwnServer node : nodes) {
            node.close();
        }
    }
}
