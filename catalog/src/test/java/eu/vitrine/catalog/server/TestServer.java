// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.server;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.opensearch.testcontainers.OpenSearchContainer;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.utility.DockerImageName;

/**
 * The real OpenSearch server that all tests of a process share: a container where a Docker engine answers, else the published distribution as a process.
 * It starts when it is first asked for, and ends with the process. Tests keep apart by the prefix of their indices.
 */
public final class TestServer {

    private static final URI ADDRESS = start();

    private TestServer() {}

    /** Where it answers; the first call waits for its start. */
    public static URI address() {
        return ADDRESS;
    }

    private static URI start() {
        try {
            return DockerClientFactory.instance().isDockerAvailable()
                    ? container()
                    : OwnServer.start(Map.of()).address();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("The OpenSearch server for the tests does not start: " + e, e);
        }
    }

    /** Its companion container removes it when this process ends, however that comes about. */
    private static URI container() {
        String image = "opensearchproject/opensearch:" + Distribution.version();
        String heap = System.getProperty(OwnServer.HEAP, "512m");
        OpenSearchContainer<?> container = new OpenSearchContainer<>(DockerImageName.parse(image))
                .withEnv("OPENSEARCH_JAVA_OPTS", "-Xms" + heap + " -Xmx" + heap)
                .withEnv("cluster.routing.allocation.disk.threshold_enabled", "false");
        container.start();
        return URI.create(container.getHttpHostAddress());
    }
}
