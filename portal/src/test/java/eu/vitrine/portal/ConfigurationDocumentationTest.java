// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The page on configuration names every setting, its variable and its default, and nothing else. */
class ConfigurationDocumentationTest {

    private static final Map<String, String> OF_THE_ENGINE =
            Map.of("prefix", "vitrine", "shards", "1", "replicas", "0-1", "refreshInterval", "-1");

    @Test
    void everySettingIsDocumentedAsItIsAndNothingElse() throws IOException {
        List<List<String>> documented = Files.readAllLines(Path.of("..", "docs", "configuration.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .map(cells -> cells.subList(1, 4))
                .toList();
        assertThat(documented)
                .containsExactlyElementsOf(
                        settings("vitrine.", PortalProperties.class).toList());
    }

    private static Stream<List<String>> settings(String prefix, Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors()[0].getParameters()).flatMap(setting -> {
            String name =
                    prefix + setting.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            return setting.getType().isRecord()
                    ? settings(name + ".", setting.getType())
                    : Stream.of(List.of(code(name), code(variable(name)), otherwise(setting)));
        });
    }

    private static String variable(String name) {
        return name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private static String otherwise(Parameter setting) {
        if (setting.getName().equals("media")) {
            return code("CATALOG/media");
        }
        if (setting.getDeclaringExecutable().getDeclaringClass() == ClusterProperties.class) {
            return Optional.ofNullable(OF_THE_ENGINE.get(setting.getName()))
                    .map(ConfigurationDocumentationTest::code)
                    .orElse("–");
        }
        DefaultValue value = setting.getAnnotation(DefaultValue.class);
        return value == null ? "–" : code(value.value()[0]);
    }

    private static String code(String name) {
        return "`" + name + "`";
    }
}
