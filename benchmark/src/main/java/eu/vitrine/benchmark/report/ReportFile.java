// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Findings as JSON, for programs: those of the last run, and beside them the last of each number of ads. */
public final class ReportFile {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final long TEN_TIMES = 10;

    private final Path file;

    /** @param file where those of the last run stand */
    public ReportFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** What a run comes to, beside one of a tenth of its ads if that was written before; written in place of what is there. */
    public Findings write(Report run) {
        Findings findings = Findings.of(run, read(run.ads().size() / TEN_TIMES));
        try {
            Files.createDirectories(file.resolveSibling("."));
            byte[] json = MAPPER.writeValueAsBytes(findings);
            Files.write(file, json);
            Files.write(ofSize(run.ads().size()), json);
        } catch (IOException e) {
            throw new UncheckedIOException("The report cannot be written to " + file, e);
        }
        return findings;
    }

    private @Nullable Report read(long size) {
        Path fewer = ofSize(size);
        if (!Files.exists(fewer)) {
            return null;
        }
        try {
            return MAPPER.readValue(Files.readAllBytes(fewer), Findings.class).run();
        } catch (IOException e) {
            throw new UncheckedIOException("The report " + fewer + " cannot be read", e);
        } catch (JacksonException e) {
            throw new IllegalStateException("The report " + fewer + " is of another version: delete it", e);
        }
    }

    private Path ofSize(long size) {
        return file.resolveSibling(file.getFileName().toString().replace(".json", "-" + size + ".json"));
    }
}
