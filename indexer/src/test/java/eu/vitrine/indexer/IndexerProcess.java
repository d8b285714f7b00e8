// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The indexer as operators run it: a process of its own. */
final class IndexerProcess implements AutoCloseable {

    /** So that a process that hangs fails a test instead of keeping it. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final List<String> HEEDING_INTERRUPTIONS = heedingInterruptions();

    private final Process process;
    private final Path out;
    private final Path err;

    private IndexerProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /**
     * A shell that starts these tests in the background makes them ignore Ctrl-C, and whatever they start inherits that; this undoes it where
     * the system can.
     */
    private static List<String> heedingInterruptions() {
        List<String> prefix = List.of("env", "--default-signal=INT");
        try {
            List<String> trial =
                    Stream.concat(prefix.stream(), Stream.of("true")).toList();
            return new ProcessBuilder(trial).start().waitFor() == 0 ? prefix : List.of();
        } catch (IOException | InterruptedException e) {
            return List.of();
        }
    }

    /**
     * Starts it.
     *
     * @param heap the most memory it may use, such as {@code 64m}
     */
    static IndexerProcess start(String heap, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(HEEDING_INTERRUPTIONS);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                IndexerApplication.class.getName()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        Path out = Files.createTempFile("indexer", ".out");
        Path err = Files.createTempFile("indexer", ".err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("VITRINE_CATALOG");
        builder.environment().put("VITRINE_ARCHIVE_KEY", Ran.KEY);
        return new IndexerProcess(builder.start(), out, err);
    }

    /** Runs it to its end, with nothing on standard input. */
    static Ran run(Object... arguments) throws Exception {
        try (IndexerProcess process = start("256m", arguments)) {
            process.input().close();
            return process.ended();
        }
    }

    /** Whether it has not ended. */
    boolean isAlive() {
        return process.isAlive();
    }

    /** Its standard input. */
    OutputStream input() {
        return process.getOutputStream();
    }

    /** Sends it a signal, such as {@code INT} for Ctrl-C. */
    void send(String signal) throws Exception {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    /** Waits for its end. */
    Ran ended() throws Exception {
        if (!process.waitFor(LONGEST.toMinutes(), TimeUnit.MINUTES)) {
            throw new AssertionError("the indexer has not ended; it said: " + Files.readString(err));
        }
        return new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        try {
            Files.delete(out);
            Files.delete(err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
