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
        Path folder = Path.of(Objects.requireNonNullElse(System.getenv("VITRINE_TEST_DATA"), "../../shared/data"))
                .resolve("snap-political");
        Assumptions.assumeTrue(
                Files.isDirectory(folder),
                () -> "no real files in " + folder + "; name their folder in VITRINE_TEST_DATA");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }
}
