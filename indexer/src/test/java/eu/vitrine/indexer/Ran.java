// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.archive.tlog.NoteSigner;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A command that was run in this process.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record Ran(int code, String out, String err) {

    /** The moment at which commands run unless they are told otherwise. */
    public static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    /** Who signs the archives of tests. */
    static final String KEY = NoteSigner.make("vitrine-test").secret();

    /** Runs a command with nothing on standard input; arguments may be anything that prints as typed. */
    public static Ran command(Object... arguments) {
        return commandWith(new byte[0], arguments);
    }

    /** Runs a command with these bytes on standard input. */
    static Ran commandWith(byte[] input, Object... arguments) {
        return run(new ByteArrayInputStream(input), InstantSource.fixed(NOW), arguments);
    }

    /** Runs a command with these environment variables. */
    public static Ran commandIn(Map<String, String> environment, Object... arguments) {
        return run(new ByteArrayInputStream(new byte[0]), InstantSource.fixed(NOW), environment, arguments);
    }

    static Ran run(InputStream input, InstantSource clock, Object... arguments) {
        return run(input, clock, Map.of(), arguments);
    }

    private static Ran run(
            InputStream input, InstantSource clock, Map<String, String> environment, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Map<String, String> variables = new HashMap<>(environment);
        variables.putIfAbsent("VITRINE_ARCHIVE_KEY", KEY);
        Surroundings around = new Surroundings(input, stream(out), stream(err), false, clock, variables);
        int code = IndexerApplication.run(
                around, Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** What it wrote to standard output, as JSON. */
    public JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
