// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** What {@code docker-compose.yml} says, with everything that is merged into a service. */
final class ComposeFile {

    private final Map<String, Object> content;

    /** Reads the file. */
    ComposeFile() throws IOException {
        content = new Yaml().load(Files.readString(Path.of("..", "docker-compose.yml")));
    }

    /** What stands at the top. */
    Map<String, Object> top() {
        return content;
    }

    /** The names of all services. */
    List<String> services() {
        return List.copyOf(map(content.get("services")).keySet());
    }

    /** The services that are built here, and therefore ours. */
    Stream<String> ours() {
        return services().stream().filter(name -> service(name).containsKey("build"));
    }

    Map<String, Object> service(String name) {
        return map(map(content.get("services")).get(name));
    }

    /** The variables of a service; one that is passed on from outside has no value. */
    Map<String, Object> environment(String service) {
        return map(service(service).getOrDefault("environment", Map.of()));
    }

    /** For each service that must have come so far before this one starts, how far. */
    Map<String, Object> waitsFor(String service) {
        return map(service(service).getOrDefault("depends_on", Map.of()));
    }

    /** What a service mounts where, such as {@code media:/data:ro}. */
    List<String> volumes(String service) {
        return list(service(service).getOrDefault("volumes", List.of()));
    }

    @SuppressWarnings("unchecked") // YAML knows no types; a wrong one fails the test that asks.
    static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    @SuppressWarnings("unchecked")
    static List<String> list(@Nullable Object value) {
        return (List<String>) Objects.requireNonNull(value);
    }
}
