// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.intake;

import eu.vitrine.catalog.Problem;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The file of rejected records: one JSON object a line, in UTF-8, in the order in which it was found out. */
public final class Rejects implements AutoCloseable {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Writer writer;

    /** Writes to a stream, which is closed with this. */
    public Rejects(OutputStream stream) {
        this.writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    /** Adds a line. */
    public void add(Rejection rejection) {
        ObjectNode line = MAPPER.createObjectNode();
        line.put("file", rejection.file()).put("line", rejection.line()).put("id", rejection.id());
        describe(line, rejection.first());
        ArrayNode problems = line.putArray("problems");
        rejection.problems().forEach(problem -> describe(problems.addObject(), problem));
        attempt(() -> writer.write(MAPPER.writeValueAsString(line) + '\n'));
    }

    /** Hands over every line so far. */
    public void flush() {
        attempt(writer::flush);
    }

    @Override
    public void close() {
        attempt(writer::close);
    }

    private static void describe(ObjectNode json, Problem problem) {
        json.put("field", problem.field())
                .put("reason", problem.reason().name())
                .put("message", problem.message());
    }

    private interface Attempt {
        void run() throws IOException;
    }

    private static void attempt(Attempt attempt) {
        try {
            attempt.run();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    new IOException("the file of rejected records cannot be written: " + e.getMessage(), e));
        }
    }
}
