// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A process that cannot outlive this one. A shell starts it and kills it (-9) when its own standard input ends: when {@link #kill()} closes it, and
 * when this process ends in whichever way.
 */
final class GuardedProcess {

    private static final String GUARD = """
            exec 3<&0
            "$@" </dev/null 3<&- &
            server=$!
            { read -r end; kill -9 $server; } <&3 &
            guard=$!
            wait $server
            status=$?
            kill $guard
            exit $status
            """;

    private final Process shell;
    private final Path log;

    private GuardedProcess(Process shell, Path log) {
        this.shell = shell;
        this.log = log;
    }

    /**
     * Starts a process.
     *
     * @param environment variables that it gets beside those of this process
     * @param log takes what it says, after what already stands there
     */
    static GuardedProcess start(List<String> command, Map<String, String> environment, Path log) throws IOException {
        List<String> guarded = new ArrayList<>(List.of("sh", "-c", GUARD, "sh"));
        guarded.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(guarded)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return new GuardedProcess(builder.start(), log);
    }

    /**
     * Lets a moment pass, and looks after the process.
     *
     * @throws AssertionError if it has ended; its last words stand in the message
     */
    void waitAMoment() throws IOException, InterruptedException {
        if (shell.waitFor(Duration.ofMillis(100))) {
            throw new AssertionError("The server has ended (code " + shell.exitValue() + "). " + lastWords());
        }
    }

    /** What the process said last, for the message of a test that fails. */
    String lastWords() throws IOException {
        List<String> lines = Files.readAllLines(log);
        List<String> last = lines.subList(Math.max(0, lines.size() - 60), lines.size());
        return "Its log, " + log + ", ends so:\n" + String.join("\n", last);
    }

    /** Ends the process as a power cut would, and waits until it is gone. */
    void kill() throws IOException {
        shell.getOutputStream().close();
        shell.onExit().orTimeout(1, TimeUnit.MINUTES).join();
    }
}
