// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page on configuration names every variable of this engine with what holds without it, and nothing else. */
class SettingsDocumentationTest {

    @Test
    void everyVariableIsDocumentedAsItIsAndNothingElse() throws IOException {
        Map<String, String> documented = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("..", "docs", "configuration.md"))) {
            if (line.startsWith("| `vitrine.opensearch.")) {
                String[] cells = line.replace("`", "").split("\\|");
                documented.put(cells[2].strip(), cells[3].strip());
            }
        }
        Settings otherwise = Settings.of("http://localhost:9200", Map.of());
        assertThat(documented.keySet())
                .containsExactlyElementsOf(
                        Arrays.stream(Setting.values()).map(Setting::variable).toList());
        assertThat(documented)
                .containsEntry(Setting.USER.variable(), "–")
                .containsEntry(Setting.PREFIX.variable(), otherwise.prefix())
                .containsEntry(Setting.SHARDS.variable(), Integer.toString(otherwise.shards()))
                .containsEntry(Setting.REPLICAS.variable(), otherwise.replicas())
                .containsEntry(Setting.REFRESHINTERVAL.variable(), otherwise.refreshInterval())
                .containsEntry(Setting.TIMELIMIT.variable(), Settings.TIME_LIMIT);
    }
}
