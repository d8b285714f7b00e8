// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A decision that nothing holds is a wish: each says what holds it. */
class DecisionsTest {

    static List<Path> decisions() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../docs/decisions"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void aDecisionSaysItsDayAndWhatHoldsIt(Path decision) throws IOException {
        assertThat(decision.getFileName().toString()).matches("20\\d\\d-\\d\\d-\\d\\d-[a-z0-9-]+\\.md");
        assertThat(Files.readString(decision)).contains("Held by");
    }
}
