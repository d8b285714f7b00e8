// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark;

import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/** Runs a command of the benchmark as a process. */
public final class CommandRun {

    /** Kept, since the JDK forgets the settings of loggers that nobody holds. */
    private static final Logger LIBRARIES = Logger.getLogger("");

    private CommandRun() {}

    /** Runs it and ends the process; whatever fails is told in its own words, without a stack trace. */
    public static void run(Callable<Integer> command, String[] arguments) {
        LIBRARIES.setLevel(Level.OFF);
        System.exit(new CommandLine(command)
                .setExecutionExceptionHandler((failure, line, parsed) -> tell(failure))
                .execute(arguments));
    }

    /** Says what failed and because of what. */
    private static int tell(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            System.err.println(cause.getMessage() == null ? cause.toString() : cause.getMessage());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
