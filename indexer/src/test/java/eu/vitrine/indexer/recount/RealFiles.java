// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.recount;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Files that nobody on this project made, and that are therefore not part of it. */
public final class RealFiles {

    private RealFiles() {}

    /** Snap's political ads, a file a year; the test is skipped if they are not on this machine. */
    public static List<Path> snap() throws IOException {
        try (Stream<Path> files = Files.list(present("snap-political"))) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    /** Texts of services about their ranking, each version a line; the test is skipped if they are not on this machine. */
    public static Path disclosures() {
        return present("recommenders/ranking-parameter-versions.jsonl");
    }

    private static Path present(String name) {
        Path path = Path.of(Objects.requireNonNullElse(System.getenv("VITRINE_TEST_DATA"), "../../shared/data"))
                .resolve(name);
        Assumptions.assumeTrue(
                Files.exists(path), () -> "no real files in " + path + "; name their folder in VITRINE_TEST_DATA");
        return path;
    }
}
