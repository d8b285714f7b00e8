// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.indexer.source.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The page on commands names every command, option and exit code, and nothing else. */
class CommandsDocumentationTest {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Set<String> EVERYWHERE = Set.of("-h", "--help", "-V", "--version");

    @Test
    void everyCommandIsDocumentedWithItsOptionsAndNothingElse() throws IOException {
        Map<String, Set<String>> documented = new TreeMap<>();
        rows("`[a-z][a-z-]*`")
                .forEach(cells -> documented.put(codes(cells.get(0)).getFirst(), new TreeSet<>(codes(cells.get(1)))));
        assertThat(documented).isEqualTo(commands());
    }

    @Test
    void everyOptionIsExplainedAndNothingElse() throws IOException {
        Set<String> explained = rows("`(--[a-z-]+|FILE|ID|RECEIPT)`")
                .map(cells -> codes(cells.get(0)).getFirst())
                .collect(Collectors.toSet());
        assertThat(explained)
                .isEqualTo(commands().values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
    }

    @Test
    void everyFormatIsNamed() throws IOException {
        List<String> named = rows("`--format`")
                .flatMap(cells -> codes(cells.get(1)).stream())
                .toList();
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Format.values()).map(Format::toString).toList());
    }

    @Test
    void everyExitCodeIsExplainedAndNothingElse() throws IOException {
        assertThat(rows("`[0-9]+`")
                        .map(cells -> Integer.valueOf(codes(cells.get(0)).getFirst())))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ExitCode.values()).map(ExitCode::number).toList());
    }

    private static Map<String, Set<String>> commands() {
        return new TreeMap<>(
                IndexerApplication.commandLine(Surroundings.ofProcess()).getSubcommands().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> arguments(entry.getValue()))));
    }

    private static Set<String> arguments(CommandLine command) {
        Set<String> names = command.getCommandSpec().options().stream()
                .map(CommandLine.Model.OptionSpec::longestName)
                .filter(name -> !EVERYWHERE.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        command.getCommandSpec().positionalParameters().forEach(parameter -> names.add(parameter.paramLabel()));
        return names;
    }

    private static Stream<List<String>> rows(String firstCell) throws IOException {
        return Files.readAllLines(Path.of("..", "docs", "commands.md")).stream()
                .filter(line -> line.matches("\\| " + firstCell + " \\|.*"))
                .map(line -> Arrays.stream(line.split("\\|"))
                        .skip(1)
                        .map(String::strip)
                        .toList());
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell).results().map(code -> code.group(1)).toList();
    }
}
