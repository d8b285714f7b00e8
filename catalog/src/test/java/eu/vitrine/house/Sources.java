// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads source files for what no compiler looks at. */
final class Sources {

    private static final String LICENCE = "// SPDX-License-Identifier: Apache-2.0";
    private static final int MOST_LINES = 300;

    private Sources() {}

    /** What is wrong with the Java files below {@code folder}, one sentence a fault; an absent folder has none. */
    static List<String> faults(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(Sources::faultsOf)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }

    private static Stream<String> faultsOf(Path file) {
        List<String> lines = lines(file);
        Stream.Builder<String> faults = Stream.builder();
        if (lines.isEmpty() || !lines.getFirst().equals(LICENCE)) {
            faults.add(file + " does not begin with " + LICENCE);
        }
        if (lines.size() > MOST_LINES) {
            faults.add(file + " has " + lines.size() + " lines: give the parts above " + MOST_LINES
                    + " a file of their own");
        }
        return faults.build();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
