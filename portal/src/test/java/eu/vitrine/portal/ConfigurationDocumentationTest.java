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
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The page on configuration names every setting, its variable and its default, and nothing else. */
class ConfigurationDocumentationTest {

    /** Those that a catalogue in a directory has by itself. */
    private static final Set<String> FOLDERS = Set.of("archive", "media", "downloads");

    @Test
    void everySettingIsDocumentedAsItIsAndNothingElse() throws IOException {
        List<List<String>> documented = Files.readAllLines(Path.of("..", "docs", "configuration.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .map(cells -> List.of(cells.get(1), cells.get(2), otherwise(cells)))
                .toList();
        assertThat(documented)
                .containsExactlyElementsOf(
                        settings("vitrine.", PortalProperties.class).toList());
    }

    /** What holds without a setting; of those of a cluster its engine knows, and the engine's own test compares that. */
    private static String otherwise(List<String> cells) {
        return cells.get(1).startsWith("`vitrine.opensearch.") ? "–" : cells.get(3);
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
        if (FOLDERS.contains(setting.getName())) {
            return code("CATALOG/" + setting.getName());
        }
        DefaultValue value = setting.getAnnotation(DefaultValue.class);
        return value == null || value.value().length == 0 ? "–" : code(value.value()[0]);
    }

    private static String code(String name) {
        return "`" + name + "`";
    }
}
