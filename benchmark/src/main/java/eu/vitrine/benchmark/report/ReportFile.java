// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The report as JSON, for programs. */
public final class ReportFile {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ReportFile() {}

    private record Whole(Report run, Map<String, Double> ratios, List<Verdict> targets) {}

    /** Writes it in place of what is there. */
    public static void write(Report report, Path file) {
        Map<String, Double> ratios = Ratios.of(report);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, MAPPER.writeValueAsBytes(new Whole(report, ratios, Targets.of(ratios))));
        } catch (IOException e) {
            throw new UncheckedIOException("The report cannot be written to " + file, e);
        }
    }
}
