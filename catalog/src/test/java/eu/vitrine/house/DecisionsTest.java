// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A decision that nothing holds is a wish: each names its test, and that test exists. */
class DecisionsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w+)`");

    static List<Path> decisions() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("docs/decisions"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void aDecisionSaysItsDayItsProblemItsRivalsAndWhatHoldsIt(Path decision) throws IOException {
        assertThat(decision.getFileName().toString()).matches("20\\d\\d-\\d\\d-\\d\\d-[a-z0-9-]+\\.md");
        assertThat(Files.readString(decision)).contains("**Problem.**", "ival", "**Held by**");
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void theTestsThatHoldADecisionExist(Path decision) throws IOException {
        String text = Files.readString(decision);
        List<String> named = TYPE.matcher(text.substring(text.lastIndexOf("**Held by**")))
                .results()
                .map(match -> match.group(1) + ".java")
                .toList();
        assertThat(sources()).containsAll(named);
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files =
                Files.find(ROOT, 20, (file, attributes) -> file.toString().endsWith(".java"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
