// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.indexer.intake.Rejects;
import eu.vitrine.indexer.source.Input;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files that a command line names, looked at before anything is done, so that a slip of the pen changes nothing. */
final class InputFiles {

    /** What people call standard input. */
    private static final String STANDARD_INPUT = "-";

    private InputFiles() {}

    /** The inputs, in the order given. */
    static List<Input> of(List<String> names, InputStream standardInput) {
        List<String> obstacles = new ArrayList<>();
        if (Collections.frequency(names, STANDARD_INPUT) > 1) {
            obstacles.add("Standard input can be read only once.");
        }
        files(names).forEach(file -> Input.obstacle(file).ifPresent(obstacles::add));
        if (!obstacles.isEmpty()) {
            throw new WrongUsage(String.join(System.lineSeparator(), obstacles));
        }
        return names.stream()
                .map(name ->
                        name.equals(STANDARD_INPUT) ? Input.stream(name, standardInput) : Input.file(Path.of(name)))
                .toList();
    }

    /** Opens the file of rejected records. */
    static Rejections rejections(@Nullable Path rejects, List<String> names) {
        if (rejects == null) {
            return new Rejections(null);
        }
        try {
            for (Path file : files(names)) {
                if (Files.exists(rejects) && Files.isSameFile(rejects, file)) {
                    throw new WrongUsage("--rejects names " + rejects + ", which is to be read. Name another file.");
                }
            }
            return new Rejections(new Rejects(Files.newOutputStream(rejects)));
        } catch (IOException e) {
            throw new WrongUsage(
                    "The file of rejected records " + rejects + " cannot be written: " + e.getMessage() + ".");
        }
    }

    private static List<Path> files(List<String> names) {
        return names.stream()
                .filter(name -> !name.equals(STANDARD_INPUT))
                .map(Path::of)
                .toList();
    }
}
