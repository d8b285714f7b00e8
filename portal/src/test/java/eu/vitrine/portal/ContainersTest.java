// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** The containers, as far as they can be judged without an engine to run them. */
class ContainersTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern VARIABLE = Pattern.compile("\\bVITRINE_[A-Z_]+");
    private static final Pattern TARGET = Pattern.compile("(?m)^FROM \\S+ AS (\\w+)$");

    @ParameterizedTest
    @ValueSource(strings = {"indexer", "portal"})
    void eachRunsWithTheLeastRights(String service) throws IOException {
        assertThat(service(service))
                .containsEntry("cap_drop", List.of("ALL"))
                .containsEntry("read_only", true)
                .containsEntry("security_opt", List.of("no-new-privileges:true"))
                .containsEntry("user", "10001");
        assertThat(text("Dockerfile")).contains("--uid 10001", "USER vitrine");
    }

    @Test
    void onlyTheIndexerWrites() throws IOException {
        assertThat(service("indexer")).containsEntry("volumes", List.of("catalogue:/data"));
        assertThat(service("portal")).containsEntry("volumes", List.of("catalogue:/data:ro"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"indexer", "portal"})
    void eachIsBuiltFromATargetWithItsJar(String service) throws IOException {
        assertThat(service(service).get("build")).isEqualTo(Map.of("context", ".", "target", service));
        assertThat(TARGET.matcher(text("Dockerfile")).results().map(match -> match.group(1)))
                .contains(service);
        assertThat(text("Dockerfile")).contains("/vitrine/%s/target/%s.jar".formatted(service, service));
    }

    @ParameterizedTest
    @ValueSource(strings = {".ci/demo", "Dockerfile", "docker-compose.yml"})
    void everyVariableIsASettingOfThePortal(String file) throws IOException {
        List<String> settings = settings("VITRINE_", PortalProperties.class).toList();
        assertThat(VARIABLE.matcher(text(file)).results().map(MatchResult::group))
                .isNotEmpty()
                .isSubsetOf(settings);
    }

    private static Stream<String> settings(String prefix, Class<?> type) {
        return Stream.of(type.getRecordComponents()).flatMap(part -> settings(prefix, part));
    }

    private static Stream<String> settings(String prefix, RecordComponent part) {
        String name = prefix + part.getName().toUpperCase(Locale.ROOT);
        return part.getType().isRecord() ? settings(name + "_", part.getType()) : Stream.of(name);
    }

    @SuppressWarnings("unchecked") // YAML knows no types; a wrong one fails the test that asks.
    private static Map<String, Object> service(String name) throws IOException {
        Map<String, Map<String, Map<String, Object>>> compose = new Yaml().load(text("docker-compose.yml"));
        return compose.getOrDefault("services", Map.of()).getOrDefault(name, Map.of());
    }

    private static String text(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }
}
